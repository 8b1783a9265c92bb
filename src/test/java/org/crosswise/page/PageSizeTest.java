package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The page is small enough for a slow line. */
@InBrowser
class PageSizeTest {

    private static final int MOST_REQUESTS = 4;
    private static final int MOST_BYTES = 60 * 1024;

    @Test
    void threeCompressedFilesAreThePage(AssessmentPage page) {
        List<Traffic.Request> requests = page.browser().traffic().requests().stream()
                .filter(Traffic.Request::isOfThePage)
                .toList();

        assertThat(requests).as("requests of the page").hasSizeBetween(1, MOST_REQUESTS);
        assertThat(requests).as("their bytes over the wire, headers and all").allMatch(request -> request.bytes() > 0);
        assertThat(requests.stream().mapToLong(Traffic.Request::bytes).sum()).isLessThanOrEqualTo(MOST_BYTES);
    }
}

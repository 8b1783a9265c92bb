package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosswise.Bundled;
import org.crosswise.engine.RuleBase;
import org.crosswise.knowledge.Vocabulary;
import org.junit.jupiter.api.Test;

/** Holds docs/clinical/claims.md against the rules and tables. */
class ClaimsTest {

    private static final Path CLAIMS = Path.of("docs/clinical/claims.md");
    private static final int LAST = 127;
    private static final Set<String> JUDGEMENTS = Set.of("ok", "weak", "over", "unclear", "contradiction", "error");
    private static final Pattern ID = Pattern.compile("`([A-Za-z]+:[A-Za-z0-9_-]+|[a-z0-9-]+/[a-z0-9-]+)`");

    private final RuleBase rules = Bundled.RULES;
    private final Map<String, Set<String>> tables = tables(rules.vocabulary());
    private final String document = read();
    private final List<Claim> claims = claims();

    /** A line of the table. */
    private record Claim(int number, String words, String judgement, String carriedBy, String decided) {

        boolean isCarried() {
            return !carriedBy.equals("not carried");
        }
    }

    @Test
    void everyClaimHasOneLine() {
        assertThat(claims.stream().map(Claim::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, LAST).boxed().toList());
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.words()).isNotBlank();
            assertThat(claim.judgement()).isIn(JUDGEMENTS);
        });
    }

    @Test
    void aClaimIsCarriedByRulesOrRowsOrSaysWhyNot() {
        assertThat(claims).allSatisfy(claim -> {
            if (claim.isCarried()) {
                assertThat(claim.carriedBy()).matches("(" + ID.pattern() + " ?)+");
            } else {
                assertThat(claim.decided())
                        .as("why claim %d is not carried", claim.number())
                        .hasSizeGreaterThan(15);
            }
        });
    }

    @Test
    void whatIsRightIsCarriedAndWhatIsWrongIsNot() {
        assertThat(claims.stream().filter(claim -> claim.judgement().equals("ok")))
                .allMatch(Claim::isCarried);
        assertThat(claims.stream().filter(claim -> claim.judgement().equals("error")))
                .isNotEmpty()
                .noneMatch(Claim::isCarried);
    }

    @Test
    void everyIdOfTheDocumentExists() {
        List<String> ids = ids(document);
        assertThat(ids).hasSizeGreaterThan(LAST);
        assertThat(ids).filteredOn(id -> !exists(id)).isEmpty();
    }

    @Test
    void anIdThatNobodyHasIsNoticed() {
        assertThat(List.of("muscles:PSOAS", "flags:CONFLICT", "iliopsoas/thomas-shrot", "referrals:ABDOMINALS"))
                .noneMatch(this::exists);
    }

    private boolean exists(String id) {
        int colon = id.indexOf(':');
        return colon < 0
                ? rules.rules().containsKey(id)
                : tables.getOrDefault(id.substring(0, colon), Set.of()).contains(id.substring(colon + 1));
    }

    private static Map<String, Set<String>> tables(Vocabulary vocabulary) {
        return Map.of(
                "findings", vocabulary.findings().keySet(),
                "muscles", vocabulary.muscles().keySet(),
                "referrals", vocabulary.referrals().keySet(),
                "techniques", vocabulary.techniques().keySet(),
                "conditions", vocabulary.conditions().keySet(),
                "redFlags", vocabulary.redFlags().keySet(),
                "tests", vocabulary.tests().keySet(),
                "sources", vocabulary.sources().keySet(),
                "texts", vocabulary.texts().keySet());
    }

    private static List<String> ids(String text) {
        Matcher matcher = ID.matcher(text);
        return matcher.results().map(found -> found.group(1)).collect(Collectors.toList());
    }

    private List<Claim> claims() {
        List<Claim> found = new ArrayList<>();
        for (String line : document.lines().toList()) {
            if (line.matches("\\| \\d+ \\|.*")) {
                String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
                assertThat(cells).as(line).hasSize(5);
                found.add(new Claim(
                        Integer.parseInt(cells[0].strip()),
                        cells[1].strip(),
                        cells[2].strip(),
                        cells[3].strip(),
                        cells[4].strip()));
            }
        }
        return found;
    }

    private static String read() {
        try {
            return Files.readString(CLAIMS);
        } catch (IOException e) {
            throw new AssertionError(CLAIMS + " cannot be read", e);
        }
    }
}

package org.crosswise.service;

import java.util.List;
import java.util.stream.Stream;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.oracle.RawDocument;

/** Documents to ask about. */
final class Documents {

    static final String SMALL = """
            {"assessedOn":"2026-11-20","findings":[
              {"code":"age","value":36},
              {"code":"sex","value":"M"},
              {"code":"redFlagScreenComplete","value":true},
              {"code":"conditionsScreenComplete","value":true},
              {"code":"modifiedThomasHipAngle","side":"LEFT","value":12,"pelvisControlled":true},
              {"code":"trunkCurlUp","value":"FAIL"}]}""";

    static final String LATER = SMALL.replace("11-20", "12-25").replace("12,\"pel", "3,\"pel");

    static final String QUICK = "without=stability,would-change";

    private Documents() {}

    static List<String> random(long seed, int number) {
        RandomDocuments documents = new RandomDocuments(seed);
        return Stream.generate(documents::next)
                .limit(number)
                .map(RawDocument::toJson)
                .toList();
    }

    static String two(String before, String today) {
        return "{\"before\":" + before + ",\"today\":" + today + "}";
    }
}

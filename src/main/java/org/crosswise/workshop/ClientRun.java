package org.crosswise.workshop;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.report.Report;

/**
 * The report a client of the corpus gets.
 *
 * @param client the client
 * @param report of their assessment, without analyses
 * @param difference key by key what the report should say and does not, and what it says too much; empty when it passes
 */
public record ClientRun(Client client, Report report, String difference) {

    /** Assesses the client and compares the report. */
    public static ClientRun of(Client client, Crosswise crosswise) {
        byte[] document = client.document().getBytes(StandardCharsets.UTF_8);
        Report report = crosswise.assess(Assessment.parse(client.name(), document), Set.of());
        String difference = client.expected().difference(Outcome.of(report, crosswise.vocabulary()));
        return new ClientRun(client, report, difference);
    }
}

package org.crosswise.workshop.testing;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crosswise.workshop.CaseFileException;

/** Results as the XML that build servers read: a suite for each topic, a test case for each case. Only the times vary. */
public final class JUnitXml {

    private static final double NANOS = 1e9;

    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes a whole document, in UTF-8 when the writer does. */
    public static void write(List<TopicResult> results, Writer out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        new JUnitXml(xml).suites(results);
        xml.writeEndDocument();
        xml.close();
    }

    private void suites(List<TopicResult> results) throws XMLStreamException {
        start("testsuites", 0);
        attribute("name", "rules");
        counts(results);
        for (TopicResult result : results) {
            suite(result);
        }
        end(0);
    }

    private void suite(TopicResult result) throws XMLStreamException {
        start("testsuite", 1);
        attribute("name", result.topic());
        counts(List.of(result));
        CaseFileException problem = result.problem();
        if (problem != null) {
            start("testcase", 2);
            attribute("classname", result.topic());
            attribute("name", "cases.yaml");
            attribute("time", time(0));
            text("error", "cases.yaml cannot be read", String.valueOf(problem.getMessage()));
            end(2);
        }
        for (CaseResult each : result.cases()) {
            testCase(result, each);
        }
        end(1);
    }

    private void testCase(TopicResult result, CaseResult each) throws XMLStreamException {
        start("testcase", 2);
        attribute("classname", result.topic());
        attribute("name", each.expectation().name());
        attribute("time", time(each.nanos()));
        if (!each.passes()) {
            String place = result.file() + ":" + each.expectation().line();
            text("failure", each.failure().get(0), place + "\n" + String.join("\n", each.failure()));
            end(2);
        } else {
            xml.writeEndElement();
        }
    }

    private void counts(List<TopicResult> results) throws XMLStreamException {
        long unreadable =
                results.stream().filter(each -> each.problem() != null).count();
        long cases = results.stream().mapToLong(each -> each.cases().size()).sum();
        attribute("tests", String.valueOf(cases + unreadable));
        attribute(
                "failures",
                String.valueOf(results.stream().mapToLong(TopicResult::failed).sum()));
        attribute("errors", String.valueOf(unreadable));
        attribute("time", time(results.stream().mapToLong(TopicResult::nanos).sum()));
    }

    private void text(String element, String message, String text) throws XMLStreamException {
        start(element, 3);
        attribute("type", element);
        attribute("message", message);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private void start(String element, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(element);
    }

    private void end(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    private static String time(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / NANOS);
    }

    /** What XML cannot hold at all becomes a visible mark. */
    private static String allowed(String text) {
        return text.codePoints()
                .map(c -> isAllowed(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c > 0xFFFF;
    }
}

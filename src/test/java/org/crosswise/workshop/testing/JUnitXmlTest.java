package org.crosswise.workshop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.workshop.evaluation.HandReasoning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Results as build servers read them. */
class JUnitXmlTest {

    private static final String HOSTILE = """
            cases:
            - case: "<above> & \\"beyond\\" \\e ]]> \\U0001F9B4"
              given: {modifiedThomasHipAngle: {left: 6}}
              expect: {iliopsoas/thomas-short: "<x>&"}
            - case: exactly horizontal
              given: {modifiedThomasHipAngle: {left: 0}}
              expect: none
            """;

    @TempDir
    private Path parent;

    @Test
    void aSuiteForEachTopicAndATestCaseForEachCase() throws Exception {
        Document xml = parsed(written(new TinyRules(parent).above(8)));

        assertThat(attributes(xml, "testsuites", "tests", "failures", "errors")).containsExactly("3 2 0");
        assertThat(attributes(xml, "testsuite", "name", "tests", "failures", "errors"))
                .containsExactly("iliopsoas 2 1 0", "short 1 1 0");
        assertThat(attributes(xml, "testcase", "classname", "name"))
                .containsExactly(
                        "iliopsoas above horizontal",
                        "iliopsoas exactly horizontal",
                        "short what is above horizontal is short");
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
                .contains("60-evidence/iliopsoas/cases.yaml:2\n")
                .contains("value is 6; the rule asks for above 8");
    }

    @Test
    void whatACaseSaysIsEscapedAndWhatXmlCannotHoldIsMarked() throws Exception {
        Document xml = parsed(written(new TinyRules(parent).cases(HOSTILE)));

        assertThat(attributes(xml, "testcase", "name"))
                .first()
                .isEqualTo("<above> & \"beyond\" \uFFFD ]]> \uD83E\uDDB4");
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent()).contains("why not <x>&?");
    }

    @Test
    void casesThatCannotBeReadAreAnError() throws Exception {
        Document xml = parsed(written(new TinyRules(parent).cases("cases: []\n")));

        assertThat(attributes(xml, "testsuite", "name", "tests", "failures", "errors"))
                .containsExactly("iliopsoas 1 0 1", "short 1 0 0");
        assertThat(xml.getElementsByTagName("error").item(0).getTextContent()).contains("no cases");
    }

    @Test
    void theSchemaAcceptsIt() throws Exception {
        accepted(written(new TinyRules(parent)));
        accepted(written(new TinyRules(parent).cases(HOSTILE)));
        accepted(written(new TinyRules(parent).cases("cases: []\n")));
    }

    @Test
    void onlyTheTimesVary() throws Exception {
        TinyRules rules = new TinyRules(parent).above(8);
        String once = written(rules).replaceAll("time=\"[0-9.]+\"", "");

        assertThat(written(rules).replaceAll("time=\"[0-9.]+\"", "")).isEqualTo(once);
    }

    private static String written(TinyRules rules) throws IOException, XMLStreamException {
        RuleSource source = RuleSource.read(rules.path());
        RuleTests tests = new RuleTests(source, rules.path(), HandReasoning.of(source));
        List<TopicResult> results = new ArrayList<>();
        for (Topic topic : source.topics()) {
            results.add(tests.of(topic));
        }
        StringWriter out = new StringWriter();
        JUnitXml.write(results, out);
        return out.toString();
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static void accepted(String xml) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitXmlTest.class.getResource("junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static List<String> attributes(Document xml, String element, String... names) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < xml.getElementsByTagName(element).getLength(); i++) {
            Element one = (Element) xml.getElementsByTagName(element).item(i);
            List<String> values = new ArrayList<>();
            for (String name : names) {
                values.add(one.getAttribute(name));
            }
            all.add(String.join(" ", values));
        }
        return all;
    }
}

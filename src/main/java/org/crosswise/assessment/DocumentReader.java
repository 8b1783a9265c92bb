package org.crosswise.assessment;

/** Reads the bytes of a document: UTF-8, with or without a byte order mark, holding JSON or YAML. */
final class DocumentReader {

    private final String name;
    private final byte[] bytes;

    DocumentReader(String name, byte[] bytes) {
        if (bytes.length > Assessment.MAX_BYTES) {
            throw new DocumentException(
                    name, "end of the document", "more", "at most " + Assessment.MAX_BYTES + " bytes");
        }
        this.name = name;
        this.bytes = bytes;
    }

    Assessment read() {
        String text = text();
        return text.stripLeading().startsWith("{") ? json(text) : yaml(text);
    }

    Assessment readJson() {
        return json(text());
    }

    Assessment readYaml() {
        return yaml(text());
    }

    private Assessment json(String text) {
        return new DocumentShape(name).assessment(new JsonTree(name).read(text), Sha256.of(bytes));
    }

    private Assessment yaml(String text) {
        return new DocumentShape(name).assessment(new YamlTree(name).read(text), Sha256.of(bytes));
    }

    private String text() {
        String text = DocumentText.of(name, bytes);
        if (text.isBlank()) {
            throw new DocumentException(name, "line 1 column 1", "nothing", "an assessment in JSON or YAML");
        }
        return text;
    }
}

package org.crosswise.service;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document of the service, to hold answers against. */
final class OpenApi {

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    OpenApi(String text) {
        document = new JsonMapper().readTree(text);
    }

    Set<String> paths() {
        return new TreeSet<>(document.get("paths").propertyNames());
    }

    Set<String> methods(String path) {
        return new TreeSet<>(document.get("paths").get(path).propertyNames());
    }

    boolean tells(String path, String method, int status) {
        return document.get("paths").get(path).get(method).get("responses").has(String.valueOf(status));
    }

    /** What is wrong with a text by that schema. */
    List<String> wrong(String schema, String text) {
        String json =
                "{\"$ref\":\"#/components/schemas/" + schema + "\",\"components\":" + document.get("components") + "}";
        Schema known = registry.getSchema(json, InputFormat.JSON);
        return known.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}

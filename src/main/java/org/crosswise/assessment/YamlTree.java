package org.crosswise.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into the same as {@link JsonTree}. A plain scalar is what JSON would read it as, otherwise text: {@code no},
 * {@code 4-} and {@code 0x10} are texts. Aliases and tags are refused.
 */
final class YamlTree {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");

    private final Nesting nesting;
    private final LoadSettings settings;

    YamlTree(String document) {
        this.nesting = new Nesting(document);
        this.settings = LoadSettings.builder()
                .setLabel(document)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
    }

    @Nullable
    Object read(String text) {
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            Event first = skip(events, Event.ID.StreamStart, Event.ID.DocumentStart);
            if (first.getEventId() == Event.ID.StreamEnd) {
                throw wrong(first, "nothing", "an assessment");
            }
            Object root = value(first, events);
            Event last = skip(events, Event.ID.DocumentEnd);
            if (last.getEventId() != Event.ID.StreamEnd) {
                throw wrong(last, "another", "one document");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            throw wrong(e.getProblemMark(), e.getProblem(), "well-formed YAML");
        } catch (YamlEngineException e) {
            throw wrong(Optional.empty(), String.valueOf(e.getMessage()), "well-formed YAML");
        }
    }

    private static Event skip(Iterator<Event> events, Event.ID... skipped) {
        Event event = events.next();
        return List.of(skipped).contains(event.getEventId()) ? skip(events, skipped) : event;
    }

    private @Nullable Object value(Event event, Iterator<Event> events) {
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof CollectionStartEvent start) {
            refuseTag(start.getTag(), start);
            nesting.enter(line(event.getStartMark()), column(event.getStartMark()));
            Object collection = start instanceof MappingStartEvent ? map(events) : list(events);
            nesting.leave();
            return collection;
        }
        throw wrong(event, "*" + ((AliasEvent) event).getAlias(), "the value itself, no alias");
    }

    private Map<String, @Nullable Object> map(Iterator<Event> events) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (!(key instanceof ScalarEvent name)) {
                throw wrong(key, "a collection or an alias", "a key");
            }
            Object value = value(events.next(), events);
            nesting.put(map, name.getValue(), value, line(key.getStartMark()), column(key.getStartMark()));
        }
        return map;
    }

    private List<@Nullable Object> list(Iterator<Event> events) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
            list.add(value(item, events));
        }
        return list;
    }

    private @Nullable Object scalar(ScalarEvent scalar) {
        refuseTag(scalar.getTag(), scalar);
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return text;
        }
        return switch (text) {
            case "", "~", "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> NUMBER.matcher(text).matches() ? number(text, scalar) : text;
        };
    }

    private BigDecimal number(String text, Event event) {
        if (text.chars().filter(Character::isDigit).count() > JsonTree.LONGEST_NUMBER) {
            throw wrong(event, "more than that", JsonTree.WITHIN);
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw wrong(event, text, JsonTree.SMALLER_EXPONENT);
        }
    }

    private void refuseTag(Optional<String> tag, Event event) {
        if (tag.isPresent()) {
            throw wrong(event, tag.get(), "a value without a tag");
        }
    }

    private DocumentException wrong(Event event, String found, String expected) {
        return wrong(event.getStartMark(), found, expected);
    }

    private DocumentException wrong(Optional<Mark> place, String found, String expected) {
        return nesting.wrong(line(place), column(place), found, expected);
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(1);
    }

    private static int column(Optional<Mark> mark) {
        return mark.map(m -> m.getColumn() + 1).orElse(1);
    }
}

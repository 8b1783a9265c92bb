package org.crosswise.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswise.assessment.Side;
import org.crosswise.fact.ArmTarget;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Finding;
import org.crosswise.fact.FollowUp;
import org.crosswise.fact.Score;
import org.crosswise.fact.Target;
import org.crosswise.knowledge.PainReferral;
import org.crosswise.knowledge.Technique;
import org.crosswise.knowledge.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The types, members and functions that rules may name. All of them are immutable values of this project. */
public final class Allowed {

    /** Functions for {@code accumulate}, by the name that rules give them. */
    public static final Map<String, String> FUNCTIONS =
            Map.of("atLeastOne", AtLeastOne.class.getName(), "every", Every.class.getName());

    private static final Set<String> OF_EVERY_OBJECT = Set.copyOf(Arrays.stream(Object.class.getDeclaredMethods())
            .map(Method::getName)
            .toList());

    private static final Map<String, Class<?>> TYPES = types();
    private static final Set<String> MEMBERS = members();

    private Allowed() {}

    /** Fully qualified names of the types that rules may import. */
    static Set<String> typeNames() {
        return Set.copyOf(TYPES.values().stream().map(Class::getName).toList());
    }

    /** The fact type or value type of that simple name; null when rules may not name it. */
    public static @Nullable Class<?> type(String simpleName) {
        return TYPES.get(simpleName);
    }

    static boolean isType(String simpleName) {
        return TYPES.containsKey(simpleName);
    }

    /** The names that {@link #type} knows. */
    public static Set<String> simpleNames() {
        return TYPES.keySet();
    }

    static boolean isConclusion(String simpleName) {
        Class<?> type = TYPES.get(simpleName);
        return type != null && Conclusion.class.isAssignableFrom(type);
    }

    /** Whether a type of the vocabulary has a property or method of that name that is not one of every object. */
    static boolean isMember(String name) {
        return MEMBERS.contains(name);
    }

    static Set<String> memberNames() {
        return MEMBERS;
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        Stream.of(Finding.class, Conclusion.class, FollowUp.class)
                .map(Class::getPermittedSubclasses)
                .flatMap(Arrays::stream)
                .forEach(type -> types.put(type.getSimpleName(), type));
        for (Class<?> type : List.of(
                Target.class,
                ArmTarget.class,
                Score.class,
                Side.class,
                Technique.class,
                PainReferral.class,
                Vocabulary.class)) {
            types.put(type.getSimpleName(), type);
        }
        return Map.copyOf(types);
    }

    private static Set<String> members() {
        Set<String> members = new HashSet<>();
        for (Side side : Side.values()) {
            members.add(side.name());
        }
        for (Class<?> type : TYPES.values()) {
            for (Method method : type.getMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !OF_EVERY_OBJECT.contains(method.getName())) {
                    members.add(method.getName());
                    members.add(property(method.getName()));
                }
            }
        }
        return Set.copyOf(members);
    }

    /** getValue → value, isTested → tested. */
    private static String property(String method) {
        for (String prefix : List.of("get", "is")) {
            if (method.startsWith(prefix) && method.length() > prefix.length()) {
                String rest = method.substring(prefix.length());
                return Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
            }
        }
        return method;
    }
}

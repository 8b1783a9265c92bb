package org.crosswise.workshop.check;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosswise.assessment.Side;
import org.crosswise.fact.Score;
import org.jspecify.annotations.Nullable;

/** Properties and methods of the fact types, as the rule engine finds them. */
final class Members {

    private Members() {}

    /** The accessor of a property: {@code value()}, {@code getValue()} or {@code isValue()}; null when there is none. */
    static @Nullable Method property(Class<?> type, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String accessor : List.of(name, "get" + capital, "is" + capital)) {
            for (Method method : methods(type, accessor)) {
                if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                    return method;
                }
            }
        }
        return null;
    }

    static boolean has(@Nullable Class<?> type, String name) {
        return type != null
                && (property(type, name) != null || !methods(type, name).isEmpty());
    }

    static List<Method> methods(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .toList();
    }

    /** Every name that a rule may write of this type. */
    static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() != Object.class) {
                String name = method.getName().replaceFirst("^(get|is)(?=[A-Z])", "");
                names.add(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
            }
        }
        return names;
    }

    /** Whether a method or constructor takes values of these types; null is any type. */
    static boolean takes(Executable method, List<@Nullable Class<?>> given) {
        Class<?>[] wanted = method.getParameterTypes();
        int fixed = method.isVarArgs() ? wanted.length - 1 : wanted.length;
        if (given.size() < fixed || (given.size() > fixed && !method.isVarArgs())) {
            return false;
        }
        for (int i = 0; i < given.size(); i++) {
            Class<?> type = i < fixed ? wanted[i] : wanted[fixed].getComponentType();
            Class<?> value = given.get(i);
            if (value != null && !accepts(type, value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean accepts(Class<?> wanted, Class<?> given) {
        if (isNumber(wanted) && isNumber(given)) {
            return wanted != int.class || given == int.class;
        }
        return wanted.isAssignableFrom(given);
    }

    /** What a method or constructor takes, in words. */
    static String parameters(Executable method) {
        if (method.getParameterCount() == 0) {
            return "nothing";
        }
        String last = method.isVarArgs() ? " and more" : "";
        return Arrays.stream(method.getParameterTypes())
                        .map(type -> kind(type.isArray() ? type.getComponentType() : type))
                        .collect(Collectors.joining(", "))
                + last;
    }

    static boolean isNumber(Class<?> type) {
        return type == int.class || type == long.class || type == double.class;
    }

    static boolean mayBeEqual(Class<?> one, Class<?> other) {
        return (isNumber(one) && isNumber(other)) || one.isAssignableFrom(other) || other.isAssignableFrom(one);
    }

    /** A type in words. */
    static String kind(Class<?> type) {
        if (type == String.class) {
            return "a text";
        } else if (isNumber(type)) {
            return "a number";
        } else if (type == boolean.class) {
            return "yes or no";
        } else if (type == Side.class) {
            return "a side";
        } else if (type == Score.class || type == BigDecimal.class) {
            return "a score";
        }
        return List.class.isAssignableFrom(type) ? "a list" : "a " + type.getSimpleName();
    }
}

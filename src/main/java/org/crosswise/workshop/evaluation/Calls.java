package org.crosswise.workshop.evaluation;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Properties, methods and constructors of the fact types, called as the engine calls them. Only for rules that the gate has
 * passed: it knows every name that may be called here. Safe for several threads.
 */
final class Calls {

    private record Accessor(Class<?> type, String name) {}

    private static final Map<Accessor, Optional<Method>> ACCESSORS = new ConcurrentHashMap<>();
    private static final Map<Accessor, List<Method>> METHODS = new ConcurrentHashMap<>();

    private Calls() {}

    /** {@code value()}, {@code getValue()} or {@code isValue()}. */
    static @Nullable Object property(Object of, String name) {
        Method method = ACCESSORS
                .computeIfAbsent(new Accessor(of.getClass(), name), Calls::accessor)
                .orElseThrow(() -> unknown(of.getClass(), name));
        return invoke(() -> method.invoke(of));
    }

    static @Nullable Object method(Object of, String name, @Nullable Object[] arguments) {
        return called(of.getClass(), of, name, arguments);
    }

    static @Nullable Object staticMethod(Class<?> type, String name, @Nullable Object[] arguments) {
        return called(type, null, name, arguments);
    }

    static Object constructor(Class<?> type, @Nullable Object[] arguments) {
        for (Constructor<?> each : type.getConstructors()) {
            Object[] fitted = fitted(each, arguments);
            if (fitted != null) {
                return Objects.requireNonNull(invoke(() -> each.newInstance(fitted)));
            }
        }
        throw unknown(type, "new");
    }

    private static @Nullable Object called(
            Class<?> type, @Nullable Object of, String name, @Nullable Object[] arguments) {
        for (Method each : METHODS.computeIfAbsent(new Accessor(type, name), Calls::named)) {
            Object[] fitted = Modifier.isStatic(each.getModifiers()) == (of == null) ? fitted(each, arguments) : null;
            if (fitted != null) {
                return invoke(() -> each.invoke(of, fitted));
            }
        }
        throw unknown(type, name);
    }

    private static Optional<Method> accessor(Accessor accessor) {
        String capital = accessor.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + accessor.name().substring(1);
        return Stream.of(accessor.name(), "get" + capital, "is" + capital)
                .flatMap(name -> named(new Accessor(accessor.type(), name)).stream())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .findFirst();
    }

    /** Those without a variable number of arguments first, as Java prefers them. */
    private static List<Method> named(Accessor accessor) {
        return Arrays.stream(accessor.type().getMethods())
                .filter(method -> method.getName().equals(accessor.name()) && !method.isBridge())
                .sorted((one, other) -> Boolean.compare(one.isVarArgs(), other.isVarArgs()))
                .toList();
    }

    /** The arguments as a method takes them; null when it does not take them. */
    private static @Nullable Object @Nullable [] fitted(Executable method, @Nullable Object[] given) {
        Class<?>[] wanted = method.getParameterTypes();
        int fixed = method.isVarArgs() ? wanted.length - 1 : wanted.length;
        if (given.length < fixed || (given.length > fixed && !method.isVarArgs())) {
            return null;
        }
        @Nullable Object[] fitted = new Object[wanted.length];
        for (int i = 0; i < fixed; i++) {
            if (!takes(wanted[i], given[i])) {
                return null;
            }
            fitted[i] = as(wanted[i], given[i]);
        }
        return !method.isVarArgs() || gathered(wanted[fixed].getComponentType(), given, fixed, fitted) ? fitted : null;
    }

    private static boolean gathered(Class<?> element, @Nullable Object[] given, int fixed, @Nullable Object[] fitted) {
        Object rest = Array.newInstance(element, given.length - fixed);
        for (int i = fixed; i < given.length; i++) {
            if (!takes(element, given[i])) {
                return false;
            }
            Array.set(rest, i - fixed, as(element, given[i]));
        }
        fitted[fixed] = rest;
        return true;
    }

    private static boolean takes(Class<?> wanted, @Nullable Object given) {
        if (given instanceof Number number && wanted.isPrimitive()) {
            return wanted == double.class || (wanted != boolean.class && !(number instanceof Double));
        }
        return wanted == boolean.class ? given instanceof Boolean : given == null || wanted.isInstance(given);
    }

    private static @Nullable Object as(Class<?> wanted, @Nullable Object given) {
        if (given instanceof Number number && wanted.isPrimitive()) {
            if (wanted == double.class) {
                return number.doubleValue();
            }
            return wanted == long.class ? (Object) number.longValue() : (Object) number.intValue();
        }
        return given;
    }

    private interface Invocation {
        @Nullable
        Object get() throws ReflectiveOperationException;
    }

    /** What a fact's method throws is thrown on, as in the engine. */
    private static @Nullable Object invoke(Invocation invocation) {
        try {
            return invocation.get();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException unknown(Class<?> type, String name) {
        return new IllegalStateException(type.getSimpleName() + " has no " + name + " that takes this");
    }
}

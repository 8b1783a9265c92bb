package org.crosswise.engine;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Shows rules from outside only the classes they may use: the second wall behind the gate. What is not named does not exist for
 * their compiler, nor when they run.
 */
final class NamedClasses extends ClassLoader {

    private static final ClassLoader REAL = NamedClasses.class.getClassLoader();

    private final Predicate<String> shown;

    NamedClasses(Predicate<String> shown) {
        super(null);
        this.shown = shown;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!shown.test(name)) {
            throw new ClassNotFoundException(name + " is not shown to rules");
        }
        return Class.forName(name, false, REAL);
    }

    @Override
    public @Nullable URL getResource(String path) {
        return isShown(path) ? REAL.getResource(path) : null;
    }

    @Override
    public Enumeration<URL> getResources(String path) {
        URL one = getResource(path);
        return one == null ? Collections.emptyEnumeration() : Collections.enumeration(Set.of(one));
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String path) {
        return isShown(path) ? REAL.getResourceAsStream(path) : null;
    }

    private boolean isShown(String path) {
        return path.endsWith(".class")
                && shown.test(
                        path.substring(0, path.length() - ".class".length()).replace('/', '.'));
    }
}

package org.crosswise.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests of the page in a real browser: each gets a page that was just loaded, and leaves it without a trace. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Bench.class)
@ResourceLock("browser")
@interface InBrowser {

    /** With what the page is asked for. */
    String query() default "";
}

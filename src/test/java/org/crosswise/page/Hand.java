package org.crosswise.page;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebElement;

/** How a therapist points at something: what is pressed is in view before. */
enum Hand {
    MOUSE {
        @Override
        void press(Browser browser, WebElement element) {
            element.click();
        }

        @Override
        void write(Browser browser, String text) {
            browser.driver().switchTo().activeElement().sendKeys(text);
        }
    },
    TOUCH {
        @Override
        void press(Browser browser, WebElement element) {
            Map<?, ?> middle = (Map<?, ?>) browser.run(
                    "const r = arguments[0].getBoundingClientRect(); return {x: r.x + r.width / 2, y: r.y + r.height / 2}",
                    element);
            browser.cdp("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(middle)));
            browser.cdp("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
        }

        @Override
        void write(Browser browser, String text) {
            browser.cdp("Input.insertText", Map.of("text", text));
        }
    };

    abstract void press(Browser browser, WebElement element);

    /** Into what has the focus; a keyboard for the mouse, the one on the glass for a finger. */
    abstract void write(Browser browser, String text);
}

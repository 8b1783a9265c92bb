package org.crosswise.page;

import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Types on what has the focus, whatever that is, and counts the keys. */
final class Typist {

    private final Browser browser;
    private int keys;

    Typist(Browser browser) {
        this.browser = browser;
    }

    /** A key for each character; no character here needs a second one held down. */
    Typist type(String characters) {
        keys += characters.length();
        new Actions(browser.driver()).sendKeys(characters).perform();
        return this;
    }

    Typist send(Keys... pressed) {
        keys += pressed.length;
        new Actions(browser.driver()).sendKeys(pressed).perform();
        return this;
    }

    int keys() {
        return keys;
    }
}

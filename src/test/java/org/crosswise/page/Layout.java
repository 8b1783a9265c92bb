package org.crosswise.page;

/** What is looked for in the layout, as expressions of the page. */
final class Layout {

    /** Elements whose words are cut off or that reach out of the window sideways; a list that is told not to wrap may be cut. */
    static final String WIDER =
            """
            [...document.querySelectorAll('body *')]
                .filter(each => each.checkVisibility({contentVisibilityAuto: true}) && !each.closest('.sr, .skip, .sprite, svg, select'))
                .filter(each => each.getBoundingClientRect().right > innerWidth + 0.5 || each.getBoundingClientRect().left < -0.5
                    || each.scrollWidth > each.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
                .map(each => each.outerHTML.slice(0, 100) + ' ' + each.getBoundingClientRect().right)""";

    private Layout() {}
}

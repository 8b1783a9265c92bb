package org.crosswise.page;

/** What is looked for in the layout, as expressions of the page. Each gives the kinds of elements that are found, with a measure. */
final class Layout {

    private static final String NAMED = """
            .map(({each, measure}) => each.tagName + '.' + each.className + '#' + each.id + ' in ' + each.parentElement.className + ' ' + measure)
                .filter((words, place, all) => all.indexOf(words) === place).slice(0, 20)""";

    /** Elements that reach out of the window sideways, or that would have to be scrolled sideways. */
    static final String WIDER = """
            [...document.querySelectorAll('body *')]
                .filter(each => each.checkVisibility({contentVisibilityAuto: true}) && !each.closest('.sr, .skip, .sprite, svg, select'))
                .map(each => ({each, box: each.getBoundingClientRect()}))
                .filter(({each, box}) => box.right > innerWidth + 0.5 || box.left < -0.5
                    || each.scrollWidth > each.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
                .map(({each, box}) => ({each, measure: box.left + ' to ' + box.right}))""" + NAMED;

    /** Controls that are smaller than 44 px, as their label or cell is; links within a sentence are left out. */
    static final String SMALL = """
            [...document.querySelectorAll('button, input, select, textarea, summary, a.bar, nav a')]
                .filter(each => each.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}))
                .map(each => ({each, box: (each.closest('label') ?? each).getBoundingClientRect()}))
                .filter(({box}) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
                .map(({each, box}) => ({each, measure: Math.round(box.width) + ' x ' + Math.round(box.height)}))""" + NAMED;

    private Layout() {}
}

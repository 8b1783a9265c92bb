package org.crosswise.functional;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What no rule, table, explanation or report may say.
 *
 * @param name the error
 * @param said how it is recognised, in text on one line
 * @param examples sentences that say it
 */
record Errors(String name, Pattern said, List<String> examples) {

    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*(//|#)?\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static final List<Errors> ALL = List.of(
            error(
                    "lesser tubercle",
                    "lesser tubercle",
                    "The psoas inserts at the lesser tubercle of the femur.",
                    "From T12 to the Lesser Tubercle"),
            error(
                    "iliacus as the end of the psoas",
                    "psoas[^.]{0,80}\\b(becomes?|turns? into|continues?|continuation)\\b[^.]{0,60}\\biliacus"
                            + "|\\biliacus\\b[^.]{0,60}\\b(continu\\w+|prolong\\w+|(lower|pelvic) (part|end)) of the psoas",
                    "The psoas continues on to lines in the inside of the pelvis, where it becomes known as the iliacus.",
                    "The iliacus is the pelvic continuation of the psoas."),
            error(
                    "psoas in front of the kidneys",
                    "psoas[^.]{0,60}\\b(in front of|before|anterior to)\\b[^.]{0,20}\\bkidney"
                            + "|\\bkidneys?\\b[^.]{0,30}\\bbehind\\b[^.]{0,20}psoas",
                    "The psoas runs just in front of the kidneys.",
                    "The kidneys lie behind the psoas."),
            error(
                    "pressure just below the navel",
                    "\\b(below|beneath|under|underneath) (the |your )?(navel|umbilicus|belly button)",
                    "Press slowly just below the navel and slightly to the side."),
            error(
                    "scar tissue broken down",
                    "\\b(break|breaks|breaking|broke|broken|dissolv\\w+)\\b[^.]{0,30}\\b(scars?|adhesions?|fascia\\w*)\\b"
                            + "|\\b(scars?|adhesions?|fascia\\w*)\\b[^.]{0,60}\\b(broken|break|breaks|dissolv\\w+)\\b",
                    "Scar tissue can be broken down harmlessly.",
                    "Massage breaks up adhesions."),
            error(
                    "stored emotions or trauma released",
                    "\\b(stored?|stores|trapped|holds?|held)\\b[^.]{0,25}\\b(emotions?|emotional|traumas?|stress)\\b"
                            + "|\\b(emotions?|emotional|traumas?)\\b[^.]{0,25}\\breleas(e|es|ed|ing)\\b"
                            + "|\\breleas(e|es|ed|ing)\\b[^.]{0,30}\\b(emotions?|emotional|traumas?)\\b",
                    "The psoas stores emotional stress.",
                    "Emotional release of stored trauma.",
                    "Expect a release of old emotions."),
            error(
                    "everybody needs psoas release",
                    "\\b(everybody|everyone|anybody|anyone|all people|each person|every person)\\b[^.]{0,80}"
                            + "\\b(psoas|releas(e|ed|ing)|massage)\\b",
                    "Anybody who never had psoas worked on almost certainly needs releasing.",
                    "Everyone benefits from massage of the hip flexors."),
            error(
                    "pain between the shoulder blades from T12",
                    "\\b(psoas|t12)\\b[^.]{0,60}\\b(interscapular|shoulder blades?|scapulae?|mid[- ]back|middle of the back)\\b"
                            + "|\\b(interscapular|shoulder blades?|scapulae?|mid[- ]back)\\b[^.]{0,60}\\b(psoas|t12)\\b",
                    "The psoas pulls at T12 and gives a knot between the shoulder blades.",
                    "Mid-back pain comes from the psoas."),
            error(
                    "walking aids",
                    "\\b(walker|walking (stick|aid|frame)|cane|canes|crutch(es)?|wheelchair)\\b",
                    "Severe psoas tension puts people in a walker.",
                    "Else you end up behind a cane."),
            error(
                    "missing link and root cause",
                    "\\bmissing links?\\b|\\broot cause\\b|\\b(number|no\\.?) ?(1|one) (cause|reason|missing)\\b|#1 (cause|missing)",
                    "The psoas is the number 1 missing link.",
                    "The root cause has not been addressed."),
            error(
                    "craniosacral therapy and visceral manipulation",
                    "\\bcranio-?sacral|\\bvisceral (manipulation|therapy|massage|work)",
                    "Add craniosacral therapy.",
                    "Visceral manipulation may help."),
            error("glued psoas", "\\bglue[ds]?\\b", "Collagen glues the psoas in place: it is glued."),
            error(
                    "massage that restores posture or calms nerves",
                    "\\b(restores?|corrects?|realigns?) (your |the )?(posture|alignment|spine|pelvis)\\b"
                            + "|\\bcalms?\\b[^.]{0,20}\\bnerves?\\b",
                    "Massage restores posture.",
                    "Massage calms irritated nerves."));

    private static Errors error(String name, String said, String... examples) {
        return new Errors(name, Pattern.compile(said, Pattern.CASE_INSENSITIVE), List.of(examples));
    }

    /** Those that the text says, however its lines are broken. */
    static List<Errors> in(String text) {
        String line = onOneLine(text);
        return ALL.stream().filter(error -> error.said.matcher(line).find()).toList();
    }

    /** Whether the text says it, however its lines are broken. */
    boolean isSaidIn(String text) {
        return said.matcher(onOneLine(text)).find();
    }

    private static String onOneLine(String text) {
        String joined = LINE_BREAK.matcher(text).replaceAll(" ");
        return SPACE.matcher(joined).replaceAll(" ");
    }
}

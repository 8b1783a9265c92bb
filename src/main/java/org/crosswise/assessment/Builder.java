package org.crosswise.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Assessment} finding by finding. Codes and values are judged by {@link Validation}, as those of a
 * document are; only what no document could hold is refused at once. Not safe for use by several threads.
 */
public final class Builder {

    private final Draft draft = new Draft();
    private @Nullable String label;
    private @Nullable LocalDate assessedOn;

    Builder() {}

    /** Free text, never needed. */
    public Builder label(String text) {
        label = Objects.requireNonNull(text, "label");
        return this;
    }

    /**
     * The day that dates are judged against.
     *
     * @throws IllegalArgumentException when it is beyond the years 1 to 9998
     */
    public Builder assessedOn(LocalDate day) {
        if (!Dates.mayBeAssessedOn(Objects.requireNonNull(day, "assessedOn"))) {
            throw new IllegalArgumentException("assessedOn: expected " + Dates.BETWEEN + ", found " + day);
        }
        assessedOn = day;
        return this;
    }

    /** Both screens were asked in full: red flags and conditions that are not listed are absent. */
    public Builder screened() {
        return stated("redFlagScreenComplete", true).stated("conditionsScreenComplete", true);
    }

    /** A number without a side, in the finding's unit unless {@link #unit} says otherwise. */
    public Builder measured(String code, double value) {
        return measured(code, Side.NONE, value);
    }

    /** A number on a side, in the finding's unit unless {@link #unit} says otherwise. */
    public Builder measured(String code, Side side, double value) {
        return measured(code, side, decimal(code, value));
    }

    /** A number on a side, as it was written. */
    public Builder measured(String code, Side side, BigDecimal value) {
        return add(code, side, value);
    }

    /** A manual muscle test without a side, such as that of the abdominals. */
    public Builder graded(String code, String grade) {
        return graded(code, Side.NONE, grade);
    }

    /** A manual muscle test, graded such as {@code "4-"}. */
    public Builder graded(String code, Side side, String grade) {
        return add(code, side, grade);
    }

    /** A code of a list, or text, without a side. */
    public Builder observed(String code, String value) {
        return observed(code, Side.NONE, value);
    }

    /** A code of a list on a side, such as {@code POSITIVE}. */
    public Builder observed(String code, Side side, String value) {
        return add(code, side, value);
    }

    /** Several codes of a list, such as the compensations of an overhead squat. */
    public Builder observed(String code, List<String> values) {
        return add(code, Side.NONE, List.copyOf(values));
    }

    /** What a muscle feels like. */
    public Builder palpated(String muscle, Side side, String value) {
        return observed("palpation", side, value).with("muscle", muscle);
    }

    /** A yes/no finding. */
    public Builder stated(String code, boolean value) {
        return stated(code, Side.NONE, value);
    }

    /** A yes/no finding on a side. */
    public Builder stated(String code, Side side, boolean value) {
        return add(code, side, value);
    }

    /** A finding that is a day, such as the last change of symptoms. */
    public Builder dated(String code, LocalDate day) {
        return add(code, Side.NONE, day.toString());
    }

    /** A red flag that is present. */
    public Builder redFlag(String code) {
        return add("redFlag", Side.NONE, code);
    }

    /** The answer to the question about a red flag. */
    public Builder redFlag(String code, Answer answer) {
        return redFlag(code).with("answer", answer.name());
    }

    /** A condition that is present. */
    public Builder condition(String code) {
        return condition(code, Side.NONE);
    }

    /** A condition that is present on a side; with {@link Side#NONE} it acts on both. */
    public Builder condition(String code, Side side) {
        return add("condition", side, code);
    }

    /** The answer to the question about a condition. */
    public Builder condition(String code, Answer answer) {
        return condition(code).with("answer", answer.name());
    }

    /** A medical clearance of scope EXERCISE, MANUAL or ALL. */
    public Builder cleared(String scope, String author, LocalDate day) {
        return stated("medicalClearance", true)
                .with("scope", scope)
                .with("author", author)
                .takenOn(day);
    }

    /** An attribute of the last finding. */
    public Builder with(String attribute, String value) {
        return attribute(attribute, value);
    }

    /** A yes/no attribute of the last finding. */
    public Builder with(String attribute, boolean value) {
        return attribute(attribute, value);
    }

    /** A whole number that is an attribute of the last finding, such as {@code gestationWeeks}. */
    public Builder with(String attribute, int value) {
        return attribute(attribute, BigDecimal.valueOf(value));
    }

    /** The day on which the last finding was taken. */
    public Builder takenOn(LocalDate day) {
        return attribute("date", day.toString());
    }

    /** The unit in which the last finding is given, such as {@code cm}. */
    public Builder unit(String unit) {
        draft.unit(unit);
        return this;
    }

    public Assessment build() {
        Assessment unsigned = new Assessment(label, assessedOn, draft.entries(), "");
        return new Assessment(label, assessedOn, draft.entries(), Sha256.of(unsigned.toJson()));
    }

    private Builder add(String code, Side side, Object value) {
        draft.add(code, side, value);
        return this;
    }

    private Builder attribute(String name, Object value) {
        draft.attribute(name, value);
        return this;
    }

    private static BigDecimal decimal(String code, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value of " + code + ": expected a finite number, found " + value
                    + "\nMaybe it was divided by zero, or never measured: then leave the finding out.");
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}

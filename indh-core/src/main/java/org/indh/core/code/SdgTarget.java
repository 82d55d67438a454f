package org.indh.core.code;

import java.util.Locale;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * One of the 169 targets (cibles) of the goals of sustainable development: "8.5", "11.a". Its wording is not held here.
 *
 * @param code the goal's number, a point, and the target's number or small letter
 */
@Written(examples = {"8.5", "11.a"})
public record SdgTarget(String code) implements Comparable<SdgTarget> {
    /** @throws InvalidValueException where no goal has that target: there is no "8.15" */
    public SdgTarget {
        code = code.toLowerCase(Locale.ROOT);
        if (CodeList.of("sdg-target").find(code).isEmpty()) {
            throw new InvalidValueException("sdg-target", code);
        }
    }

    /** Reads {@code "8.5"} or {@code "11.A"}. @throws InvalidValueException where no goal has that target */
    public static SdgTarget parse(String text) {
        return new SdgTarget(text);
    }

    /** The goal that it is a target of: 8 for "8.5". */
    public SdgGoal goal() {
        return SdgGoal.parse(code.substring(0, code.indexOf('.')));
    }

    /** Orders by goal, then numbers before letters. */
    @Override
    public int compareTo(SdgTarget other) {
        int byGoal = goal().compareTo(other.goal());
        boolean numbers = isNumber() && other.isNumber();
        int byLength = byGoal == 0 && numbers ? Integer.compare(code.length(), other.code.length()) : byGoal;
        return byLength != 0 ? byLength : code.compareTo(other.code);
    }

    private boolean isNumber() {
        return Character.isDigit(code.charAt(code.length() - 1));
    }

    /** {@code "11.a"}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return code;
    }
}

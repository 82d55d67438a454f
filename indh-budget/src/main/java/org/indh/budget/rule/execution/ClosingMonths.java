package org.indh.budget.rule.execution;

import java.util.OptionalInt;
import org.indh.core.validation.Setting;

/** How many months after its last day a programme may still pay what closing takes (mois de clôture), where the profile says so. */
public final class ClosingMonths {
    private static final String NAME = "eligibility.closing-months";
    private static final int MOST = 120;
    private static final int IN_A_YEAR = 12;

    private ClosingMonths() {}

    /** The months; 0 where the profile says that there are none. */
    public static OptionalInt of(Setting setting) {
        return setting.parameter(NAME)
                .map(months -> OptionalInt.of(months.count(MOST)))
                .orElseGet(OptionalInt::empty);
    }

    /** In how many years after the last one they lie: 3 and 12 months in one, 18 in two. */
    public static int years(int months) {
        return (months + IN_A_YEAR - 1) / IN_A_YEAR;
    }
}

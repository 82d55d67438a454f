package org.indh.budget.communal;

import org.indh.budget.Dimension;
import org.indh.budget.execution.Execution;

/** What flat lines of a commune's budget are told apart by besides what every budget's are. */
public final class CommunalDimensions {
    /** The part of the budget: a code of {@link BudgetPart}. */
    public static final Dimension PART = Dimension.of("part");

    /** The annex budget or special account, by its code. */
    public static final Dimension ACCOUNT = Dimension.of("account");

    /** The economic code. */
    public static final Dimension ECONOMIC = Dimension.of("economic");

    /** The {@link Dimension#VIEW} of what the year itself brings and costs. */
    public static final String OWN_YEAR = "communal-budget";

    /** The {@link Dimension#VIEW} of credits that come from the year before, which counted them as new. */
    public static final String CARRIED_OVER = Execution.CARRIED_OVER;

    /** The {@link Dimension#VIEW} of what the first part hands to the second: money that the first part's receipts are. */
    public static final String BETWEEN_PARTS = "between-parts";

    /** The {@link Dimension#VIEW} of what a three-year programming expects: the budgets of its years are the same money. */
    public static final String PROGRAMMED = "triennial-programming";

    private CommunalDimensions() {}
}

/**
 * Budgets.
 *
 * <p>{@code org.indh.budget} is the cost table with its headings, lines and applicants, and the flat lines that are
 * consolidated; {@code org.indh.budget.consolidation} adds them up, {@code org.indh.budget.group} takes out what bodies pay each
 * other and count twice; {@code org.indh.budget.reconciliation} holds any stated totals against their parts and explains gaps; {@code org.indh.budget.allocation} shares costs out by keys, {@code
 * org.indh.budget.funding} says who pays and how surely, {@code org.indh.budget.period} which year a day is in; {@code
 * org.indh.budget.execution} is the report on what was done with the money, and what is reckoned of it; {@code
 * org.indh.budget.communal} is a commune's own budget; {@code org.indh.budget.rule} is what can be wrong with any of them.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.indh.budget {
    requires transitive org.indh.core;
    requires com.google.common;
    requires static io.soabase.recordbuilder.core;

    exports org.indh.budget;
    exports org.indh.budget.allocation;
    exports org.indh.budget.communal;
    exports org.indh.budget.consolidation;
    exports org.indh.budget.execution;
    exports org.indh.budget.funding;
    exports org.indh.budget.group;
    exports org.indh.budget.period;
    exports org.indh.budget.reconciliation;
    exports org.indh.budget.rule;

    provides org.indh.core.document.Kinds with
            org.indh.budget.rule.BudgetPack;
    provides org.indh.core.validation.Pack with
            org.indh.budget.rule.BudgetPack;
}

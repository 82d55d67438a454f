/**
 * Plans: programmes with their partnerships and agreements, and what can only be seen where a plan, a logframe and a budget
 * lie side by side.
 *
 * <p>{@code org.indh.planning.record} holds what all plans are documented with, such as agreements; {@code
 * org.indh.planning.programme} is a donor's programme; {@code org.indh.planning.rule} what can be wrong with plans and between
 * documents.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.indh.planning {
    requires transitive org.indh.budget;
    requires transitive org.indh.core;
    requires transitive org.indh.logframe;
    requires com.google.common;
    requires static io.soabase.recordbuilder.core;

    exports org.indh.planning.programme;
    exports org.indh.planning.record;
    exports org.indh.planning.rule;

    provides org.indh.core.document.Kinds with
            org.indh.planning.rule.PlanningPack;
    provides org.indh.core.validation.Pack with
            org.indh.planning.rule.PlanningPack;
}

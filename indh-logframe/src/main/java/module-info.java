/**
 * Logframes (cadres logiques).
 *
 * <p>{@code org.indh.logframe.chain} is the results chain, {@code org.indh.logframe.indicator} what it is measured by,
 * {@code org.indh.logframe.risk} the register of risks, {@code org.indh.logframe.rule} what can be wrong with them.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.indh.logframe {
    requires transitive org.indh.core;
    requires com.google.common;
    requires static io.soabase.recordbuilder.core;

    exports org.indh.logframe.chain;
    exports org.indh.logframe.indicator;
    exports org.indh.logframe.risk;
    exports org.indh.logframe.rule;

    provides org.indh.core.document.Kinds with
            org.indh.logframe.rule.LogframePack;
    provides org.indh.core.validation.Pack with
            org.indh.logframe.rule.LogframePack;
}

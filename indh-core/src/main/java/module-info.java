/**
 * What every module of indh shares.
 *
 * <p>{@code org.indh.core.document} makes values of neutral trees and knows where their parts stood;
 * {@code org.indh.core.validation} judges them, {@code org.indh.core.rule} by what holds in all of them;
 * {@code org.indh.core.finding} says what was found and where;
 * {@code org.indh.core.rows} reads long lists of records without a tree;
 * {@code org.indh.core.statement} reads what people write; {@code org.indh.core.place} knows the territories of Morocco;
 * {@code org.indh.core.money}, {@code measure}, {@code time},
 * {@code code} and {@code text} are the values that all of it is made of.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.indh.core {
    requires com.google.common;
    requires org.slf4j;
    requires transitive org.jspecify;
    requires static transitive java.compiler;
    requires static io.soabase.recordbuilder.core;

    exports org.indh.core.code;
    exports org.indh.core.document;
    exports org.indh.core.finding;
    exports org.indh.core.measure;
    exports org.indh.core.rule;
    exports org.indh.core.money;
    exports org.indh.core.place;
    exports org.indh.core.rows;
    exports org.indh.core.statement;
    exports org.indh.core.text;
    exports org.indh.core.time;
    exports org.indh.core.validation;

    uses org.indh.core.document.Format;
    uses org.indh.core.document.Kinds;
    uses org.indh.core.validation.Pack;

    provides org.indh.core.document.Kinds with
            org.indh.core.validation.CorePack;
    provides org.indh.core.validation.Pack with
            org.indh.core.validation.CorePack,
            org.indh.core.rule.CodePack;
}

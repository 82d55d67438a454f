/**
 * What every module of indh shares.
 *
 * <p>{@code org.indh.core.finding} says what was found and where.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.indh.core {
    requires com.google.common;
    requires org.slf4j;
    requires transitive org.jspecify;
    requires static transitive java.compiler;
    requires static io.soabase.recordbuilder.core;

    exports org.indh.core.finding;
    exports org.indh.core.measure;
    exports org.indh.core.statement;
    exports org.indh.core.text;
    exports org.indh.core.time;
}

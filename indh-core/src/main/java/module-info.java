/**
 * What every module of indh shares.
 *
 * <p>{@code org.indh.core.finding} says what was found and where; {@code org.indh.core.document} bounds what is read of a
 * file and says why one cannot be read.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.indh.core {
    requires com.google.common;
    requires org.slf4j;
    requires transitive org.jspecify;
    requires static transitive java.compiler;
    requires static io.soabase.recordbuilder.core;

    exports org.indh.core.document;
    exports org.indh.core.finding;
}

/**
 * JSON.
 *
 * <p>{@code org.indh.json} makes neutral trees of JSON texts and writes them.
 */
module org.indh.json {
    requires transitive org.indh.core;
    requires com.google.common;
    requires tools.jackson.core;

    exports org.indh.json;

    provides org.indh.core.document.Format with
            org.indh.json.JsonFormat;
}

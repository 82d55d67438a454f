/**
 * JSON.
 *
 * <p>{@code org.indh.json} makes neutral trees of JSON texts, writes them, and describes kinds of documents as JSON Schemas.
 */
module org.indh.json {
    requires transitive org.indh.core;
    requires com.google.common;
    requires tools.jackson.core;

    exports org.indh.json;

    provides org.indh.core.document.Format with
            org.indh.json.JsonFormat;
}

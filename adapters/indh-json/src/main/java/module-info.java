/**
 * JSON.
 *
 * <p>{@code org.indh.json} makes neutral trees of JSON texts, writes them, and describes kinds of documents as JSON Schemas.
 */
module org.indh.json {
    requires transitive org.indh.core;
    requires com.google.common;
    requires tools.jackson.core;
    // Only IndhModule needs these, and whoever uses it requires them; "transitive" would ask them of everyone.
    requires static com.fasterxml.jackson.annotation;
    requires static tools.jackson.databind;

    exports org.indh.json;

    uses org.indh.core.document.Kinds;

    provides org.indh.core.document.Format with
            org.indh.json.JsonFormat;
}

/**
 * JSON.
 *
 * <p>{@code org.indh.json} writes neutral trees as JSON.
 */
module org.indh.json {
    requires transitive org.indh.core;
    requires tools.jackson.core;

    exports org.indh.json;
}

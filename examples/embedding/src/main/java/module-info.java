/** What an embedder writes: it sees the exports of the library and nothing else. */
module org.indh.example {
    requires org.indh.json;
    requires transitive org.indh.logframe;
    requires org.indh.spreadsheet;
    requires tools.jackson.databind;

    exports org.indh.example;
}

/** The command line: the only program of the library, and the only place that prints. */
@SuppressWarnings("requires-automatic")
module org.indh.cli {
    requires com.google.common;
    requires org.indh.budget;
    requires org.indh.core;
    requires org.indh.json;
    requires org.indh.planning;
    requires info.picocli;

    uses org.indh.core.document.Format;
    uses org.indh.core.validation.Pack;

    opens org.indh.cli to
            info.picocli;
}

package org.indh.cli;

import org.indh.core.validation.ValidationReport;

/** How grave a finding must be for the program to fail. */
enum Threshold {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    /** The status of a report under this threshold. */
    int status(ValidationReport report) {
        int counted = switch (this) {
            case ERROR -> report.summary().error();
            case WARNING -> report.summary().error() + report.summary().warning();
            case INFO -> report.summary().findings();
            case NEVER -> 0;
        };
        return counted > 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }
}

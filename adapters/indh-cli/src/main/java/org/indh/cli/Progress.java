package org.indh.cli;

import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;

/** Says on a terminal that work goes on, once it has gone on for a second; wiped out when it is done. */
final class Progress {
    private static final long PATIENCE_MILLIS = 1_000;

    private final PrintStream err;
    private final Timer timer = new Timer("progress", true);
    private boolean isShown;
    private boolean isDone;

    private Progress(PrintStream err) {
        this.err = err;
    }

    /** Begins; says nothing where nobody reads along. */
    static Progress on(Terminal terminal, PrintStream err, String text) {
        Progress progress = new Progress(err);
        if (terminal.isRead()) {
            progress.timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            progress.show(text);
                        }
                    },
                    PATIENCE_MILLIS);
        }
        return progress;
    }

    private synchronized void show(String text) {
        if (!isDone) {
            err.print(text);
            err.flush();
            isShown = true;
        }
    }

    /** Ends, and wipes out what was said. */
    synchronized void close() {
        timer.cancel();
        isDone = true;
        if (isShown) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}

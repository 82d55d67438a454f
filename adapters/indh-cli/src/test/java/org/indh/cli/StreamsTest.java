package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.indh.core.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of results that nobody takes, of faults of the program itself, and of long work. */
class StreamsTest {
    private static final Terminal XTERM = Terminal.of(true, Map.of("TERM", "xterm"));

    @ParameterizedTest
    @CsvSource({"Broken pipe, true", "Relais brisé (pipe), true", "No space left on device, false"})
    void a_reader_that_has_enough_is_no_loss_and_a_full_disk_is(String message, boolean hadEnough) {
        StandardOutput output = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        });
        assertThat(output.loss()).isEmpty();
        assertThatThrownBy(() -> {
                    output.write('a');
                    output.flush();
                })
                .hasMessage(message);
        assertThat(output.loss().isEmpty()).isEqualTo(hadEnough);
        assertThatThrownBy(() -> output.write(new byte[100_000], 0, 100_000)).hasMessage(message);
    }

    @Test
    void what_is_written_arrives() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StandardOutput output = new StandardOutput(bytes);
        output.write("été".getBytes(StandardCharsets.UTF_8));
        output.write('.');
        output.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("été.");
        assertThat(output.loss()).isEmpty();
    }

    @Test
    void a_fault_of_the_program_is_said_without_a_stack_trace() {
        assertInternal(new IllegalStateException("essai"), "erreur interne", "essai", "signaler");
        assertInternal(new StackOverflowError("essai"), "erreur interne");
        assertInternal(new OutOfMemoryError("essai"), "mémoire", "INDH_HEAP=2g");
    }

    private static void assertInternal(Throwable thrown, String... said) {
        PrintStream failing = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) thrown;
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[] {"rules"}, failing, errors, Terminal.NONE))
                .isEqualTo(ExitStatus.INTERNAL);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(said).doesNotContain("\tat ");
    }

    @Test
    void long_work_is_said_on_a_terminal_and_wiped_out_when_it_is_done() throws InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Progress progress = Progress.on(XTERM, new PrintStream(err, true, StandardCharsets.UTF_8), "lecture");
        assertThat(err.size()).isZero();
        Thread.sleep(1_500);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("lecture");
        progress.close();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("lecture\r\u001B[K");
    }

    @Test
    void short_work_and_work_that_nobody_watches_is_not_said() throws InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Progress quick = Progress.on(XTERM, errors, "lecture");
        quick.close();
        Progress unseen = Progress.on(Terminal.NONE, errors, "lecture");
        Thread.sleep(1_200);
        unseen.close();
        assertThat(err.size()).isZero();
    }

    @Test
    void why_a_file_cannot_be_written_is_said_in_our_words_or_in_the_machines() {
        assertThat(FileTrouble.of(new AccessDeniedException("x"))).isEqualTo(FileTrouble.DENIED);
        assertThat(FileTrouble.of(new NoSuchFileException("x"))).isEqualTo(FileTrouble.NO_FOLDER);
        assertThat(FileTrouble.of(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo(new Term("file.read-only"));
        assertThat(FileTrouble.of(new IOException("No space left on device"))).isEqualTo(new Term("file.full"));
        assertThat(FileTrouble.of(new IOException("Input/output error"))).isEqualTo("Input/output error");
        assertThat(FileTrouble.of(new IOException())).isEqualTo("IOException");
        assertThat(ReportFile.obstacle(Path.of("/absent/constats.txt"))).isPresent();
    }
}

package org.indh.cli;

import org.indh.core.validation.Tool;
import picocli.CommandLine.IVersionProvider;

/** The version of the library. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Tool tool = Tool.current();
        return new String[] {tool.name() + " " + tool.version()};
    }
}

package dev.latchkey.cli;

import dev.latchkey.cli.demo.Demo;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows what a check can find. */
@Command(
        name = "demo",
        description = "Checks sample requests, good ones and bad ones, and explains what is found in them.",
        footer = {
            "  latchkey demo",
            "  latchkey demo --color never | less",
        })
final class DemoCommand implements Callable<Integer> {
    private final Shell shell;
    private final LatchkeyCommand latchkey;

    DemoCommand(Shell shell, LatchkeyCommand latchkey) {
        this.shell = shell;
        this.latchkey = latchkey;
    }

    @Override
    public Integer call() {
        new Demo(shell.out(), latchkey.palette()).run();
        return ExitCode.OK;
    }
}

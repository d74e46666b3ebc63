package dev.latchkey.cli;

import dev.latchkey.cli.demo.Demo;
import dev.latchkey.cli.journey.Journey;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what Latchkey does. */
@Command(
        name = "demo",
        description = {
            "Follows some access requests from the first sentence to the last cancellation: said, checked, sent over HTTP to a"
                    + " fake tenant inside this program, approved, awaited, revoked, cancelled.",
            "",
            "With --checks: checks sample requests, good ones and bad ones, and explains what is found in them.",
        },
        footer = {
            "  latchkey demo",
            "  latchkey demo --checks --color never | less",
        })
final class DemoCommand implements Callable<Integer> {
    private final Shell shell;
    private final LatchkeyCommand latchkey;

    @Option(names = "--checks", description = "Show what a check can find in sample requests.")
    private boolean checks;

    DemoCommand(Shell shell, LatchkeyCommand latchkey) {
        this.shell = shell;
        this.latchkey = latchkey;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (checks) {
            new Demo(shell.out(), latchkey.palette()).run();
        } else {
            new Journey(shell.out(), latchkey.palette()).run();
        }
        return ExitCode.OK;
    }
}

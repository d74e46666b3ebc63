package dev.latchkey.cli.command;

import dev.latchkey.cli.demo.Demo;
import dev.latchkey.cli.demo.Journey;
import dev.latchkey.cli.shell.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what Latchkey does. */
@Command(
        name = "demo",
        description = {
            "Follows some access requests from the first sentence to the last cancellation: said, checked, sent over HTTP to a"
                    + " fake tenant inside this program, approved, awaited, revoked, cancelled; at last a whole table of them.",
            "",
            "With --checks: checks sample requests, good ones and bad ones, and explains what is found in them.",
        },
        footer = {
            "  latchkey demo",
            "  latchkey demo --checks --color never | less",
        })
final class DemoCommand extends Subcommand {
    @Option(names = "--checks", description = "Show what a check can find in sample requests.")
    private boolean checks;

    DemoCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (checks) {
            new Demo(shell.out(), palette()).run();
        } else {
            new Journey(shell.out(), palette()).run();
        }
        return ExitCode.OK;
    }
}

package dev.latchkey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
    private static final String TABLE = "action,identityId,itemType,itemId,comment\n";

    @TempDir
    Path folder;

    private CommandLineRun latchkey;

    @BeforeEach
    void begins() {
        latchkey = new CommandLineRun(folder);
    }

    @Test
    void plansATableAndTellsItsHash() {
        latchkey.file("wanted.csv", TABLE + "grant,ada,ROLE,dev,\ngrant,bob,ROLE,dev,\n");
        assertThat(latchkey.run("plan", "wanted.csv", "--output", "plan.jsonl")).isZero();
        assertThat(latchkey.out())
                .startsWith("2 of 2 rows planned as 1 requests (at least 1 are needed), 0 s at the rate limit\n"
                        + "plan: plan.jsonl sha256 ");
        assertThat(latchkey.read("plan.jsonl"))
                .contains("\"inputName\":\"wanted.csv\"")
                .contains("\"requestedFor\":[\"ada\",\"bob\"]");
        assertThat(folder.resolve("wanted.rejected.csv")).doesNotExist();
    }

    @Test
    void writesRejectedRowsAndEndsWithOne() {
        latchkey.file("wanted.csv", TABLE + "grant,ada,ROLE,dev,\nrevoke,bob,ROLE,dev,\n");
        assertThat(latchkey.run("plan", "wanted.csv", "--output", "plan.jsonl")).isEqualTo(1);
        assertThat(latchkey.out()).contains("  rejected by revoke-comment: 1\nrejected rows: wanted.rejected.csv\n");
        assertThat(latchkey.read("wanted.rejected.csv"))
                .endsWith("2,revoke-comment,an item of a revoke needs a comment,revoke,bob,ROLE,dev,\n");
    }

    @Test
    void makesNoPlanOfATableWithAWrongHeader() {
        latchkey.file("wanted.csv", "action,identity,itemType,itemId\n");
        assertThat(latchkey.run("plan", "wanted.csv", "--output", "plan.jsonl")).isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo("latchkey: wanted.csv: there is no column \"identity\"; did you mean identityId or"
                        + " identityName or identityType?\n");
        assertThat(Files.exists(folder.resolve("plan.jsonl"))).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheDiskIsFull() {
        latchkey.file("wanted.csv", TABLE + "grant,ada,ROLE,dev,\nrevoke,bob,ROLE,dev,\n");
        assertThat(latchkey.run("plan", "wanted.csv", "--output", "/dev/full")).isEqualTo(2);
        assertThat(latchkey.err())
                .isEqualTo("latchkey: /dev/full: writing failed, try again: No space left on device\n");

        CommandLineRun rejected = new CommandLineRun(folder);
        assertThat(rejected.run("plan", "wanted.csv", "--output", "plan.jsonl", "--rejected", "/dev/full"))
                .isEqualTo(2);
        assertThat(rejected.err())
                .isEqualTo("latchkey: /dev/full: this file cannot be written: No space left on device\n");
        assertThat(folder.resolve("plan.jsonl")).doesNotExist();
    }

    @Test
    void doesNotWriteOverTheTable() {
        latchkey.file("wanted.csv", TABLE);
        assertThat(latchkey.run("plan", "wanted.csv", "--output", "wanted.csv")).isEqualTo(2);
        assertThat(latchkey.err()).contains("this file is read, too");
    }
}

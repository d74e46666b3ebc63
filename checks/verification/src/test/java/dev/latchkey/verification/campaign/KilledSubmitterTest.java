package dev.latchkey.verification.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.bulk.submit.RequestProgress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command line submits a plan to an emulator with faults, and is killed at random moments, again and again. {@code
 * -Dlatchkey.kills=200} kills it more often than the build does.
 */
@Timeout(3600)
class KilledSubmitterTest {
    private static final int KILLS = Integer.getInteger("latchkey.kills", 4);

    @TempDir
    Path folder;

    @Test
    void everyWantedPairExistsOnceOrIsSaidToNeedAPerson() throws Exception {
        try (KilledCampaign campaign = new KilledCampaign(folder, KILLS, 2611301)) {
            campaign.plan();
            campaign.submitAndKill();
            campaign.submitToTheEnd();

            assertThat(campaign.kills()).as("processes killed").isEqualTo(KILLS);
            assertThat(campaign.wrongPairs())
                    .as("pairs that are missing, twice or unwanted")
                    .isEmpty();
            System.getLogger("campaign").log(System.Logger.Level.DEBUG, campaign::figures);
        }
    }

    @Test
    void anInterruptEndsTheProcessBetweenTwoRequests() throws Exception {
        try (KilledCampaign campaign = new KilledCampaign(folder, 100, 2611302)) {
            campaign.plan();

            assertThat(campaign.submitAndInterrupt()).as("128 and the signal").isIn(130, 143);

            assertThat(campaign.count(RequestProgress.Stage.DONE)).isPositive();
            assertThat(campaign.count(RequestProgress.Stage.WAITING)).isPositive();
            assertThat(campaign.count(RequestProgress.Stage.UNKNOWN)).isZero();
            campaign.submitToTheEnd();
            assertThat(campaign.wrongPairs())
                    .as("pairs that are missing, twice or unwanted")
                    .isEmpty();
        }
    }
}

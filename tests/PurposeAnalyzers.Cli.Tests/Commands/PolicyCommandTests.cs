namespace PurposeAnalyzers.Cli.Tests.Commands;

public sealed class PolicyCommandTests : IDisposable
{
    private const string First = """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- published -->
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1"
                       Version="1" Effective="2024-01-01">
          <!-- why -->
          <Purposes>
            <Purpose Id="support" Article="2">Answer questions</Purpose>
            <Purpose Id="marketing" Article="2">Tell what is new</Purpose>
          </Purposes>
          <Recipients>
            <Recipient Id="mailer" Kind="Processor" Contract="C" Reviewed="2026-01-01"/>
            <Recipient Id="partner" Kind="ThirdParty"/>
          </Recipients>
          <Categories>
            <Category Id="contact" Purposes="support marketing" Recipients="mailer"/>
          </Categories>
        </PrivacyPolicy>

        """;

    private const string Second = """
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="2" Effective="2026-01-01" Announced="2025-12-01">
          <Purposes>
            <Purpose Id="support" Article="2">Answer questions well</Purpose>
            <Purpose Id="support.chat" Article="2" Change="Refines">Answer in chats</Purpose>
            <Purpose Id="marketing" Article="2">Tell what is new</Purpose>
            <Purpose Id="surveys" Article="2">Ask</Purpose>
          </Purposes>
          <Recipients>
            <Recipient Id="partner" Kind="ThirdParty" Consent="false"/>
            <Recipient Id="courier" Kind="Processor" Contract="C" Reviewed="2026-01-01"/>
          </Recipients>
          <Categories>
            <Category Id="contact" Purposes="support support.chat surveys" ConsentRequired="marketing" Recipients="courier"/>
          </Categories>
          <Logging Purpose="support"/>
        </PrivacyPolicy>
        """;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_policy_without_fault_is_valid()
    {
        folder.Write("PrivacyPolicy.xml", First);
        folder.Write("src/deep/x.txt", "");
        var tool = await Tool.RunAsync(folder["src/deep"], "policy", "validate");
        Assert.Equal((ExitCode.Clean, ""), (tool.ExitCode, tool.Error));
    }

    [Fact]
    public async Task Every_fault_is_said_at_its_place()
    {
        folder.Write("PrivacyPolicy.xml", First.Replace("Purposes=\"support marketing\"", "Purposes=\"suport\"", StringComparison.Ordinal));
        var tool = await Tool.RunAsync(folder.Path, "policy", "validate", ".");
        Assert.Equal(ExitCode.Findings, tool.ExitCode);
        Assert.StartsWith("PrivacyPolicy.xml(15,38): warning PUR0201: ", tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<PrivacyPolicy")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><PrivacyPolicy/>")]
    public async Task What_is_no_policy_is_a_finding_and_no_crash(string text)
    {
        folder.Write("PrivacyPolicy.xml", text);
        var tool = await Tool.RunAsync(folder.Path, "policy", "validate");
        Assert.Equal(ExitCode.Findings, tool.ExitCode);
        Assert.Contains("PUR0003", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_policy_there_is_nothing_to_do() =>
        Assert.Equal(ExitCode.WrongUse, (await Tool.RunAsync(folder.Path, "policy", "validate")).ExitCode);

    [Fact]
    public async Task The_version_of_a_day_is_shown()
    {
        folder.Write("PrivacyPolicy.1.xml", First);
        folder.Write("PrivacyPolicy.xml", Second);
        Assert.Contains("Version 2, in effect since 2026-01-01", (await Tool.RunAsync(folder.Path, "policy", "show")).Output, StringComparison.Ordinal);
        Assert.StartsWith("Version 1, in effect", (await Tool.RunAsync(folder.Path, "policy", "show", "--date", "2025-01-01")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changes_is_said_and_what_to_announce()
    {
        folder.Write("1.xml", First);
        folder.Write("2.xml", Second);
        var output = (await Tool.RunAsync(folder.Path, "policy", "diff", "1.xml", "2.xml")).Output.ReplaceLineEndings("\n");
        Assert.Equal(
            """
            From version 1 to version 2
            ~ purpose support: Text was "Answer questions", is "Answer questions well" (article 2)
            + purpose support.chat is new (article 2)
            + purpose surveys is new (article 2)
            > recipient partner needs no consent any more
            + recipient courier is new
            - recipient mailer is gone
            > category contact may be used for surveys
            > category contact may be disclosed to courier
            < category contact may no longer be used for marketing, or only with consent
            < category contact may no longer be disclosed to mailer
            + logging for support is new

            To announce (article 10)
              purpose surveys is new (article 2)
              recipient partner needs no consent any more
              recipient courier is new
              category contact may be used for surveys
              category contact may be disclosed to courier
              logging for support is new
            Announced on 2025-12-01, in effect since 2026-01-01

            """,
            output);
    }

    [Fact]
    public async Task With_logs_a_change_says_what_it_touches()
    {
        folder.Write("1.xml", First);
        folder.Write("2.xml", Second);
        folder.Write("Shop.sarif", Shop.WithFindings().ToString());
        var output = (await Tool.RunAsync(folder.Path, "policy", "diff", "1.xml", "2.xml", "--logs", "Shop.sarif")).Output.ReplaceLineEndings("\n");
        Assert.Contains("may no longer be used for marketing, or only with consent\n    touches 1 pieces of data: Member.Email\n    touches 1 members of code: Campaign.To\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Versions_that_say_the_same_change_nothing()
    {
        folder.Write("1.xml", First);
        var output = (await Tool.RunAsync(folder.Path, "policy", "diff", "1.xml", "1.xml")).Output;
        Assert.Contains("Nothing changes", output, StringComparison.Ordinal);
        Assert.Contains("Nothing has to be announced", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_version_before_permitted_and_nobody_announced_is_pointed_out()
    {
        folder.Write("1.xml", First);
        folder.Write("2.xml", Second.Replace(" Announced=\"2025-12-01\"", "", StringComparison.Ordinal));
        Assert.Contains("announce this on or before 2026-01-01", (await Tool.RunAsync(folder.Path, "policy", "diff", "1.xml", "2.xml")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task The_next_version_keeps_everything_but_its_head(string lineEnd)
    {
        var before = First.ReplaceLineEndings(lineEnd);
        folder.Write("PrivacyPolicy.xml", before);
        var tool = await Tool.RunAsync(folder.Path, "policy", "new-version", "--effective", "2027-04-01", "--announced", "2027-03-01");
        Assert.Equal(ExitCode.Clean, tool.ExitCode);
        var hash = tool.Output[tool.Output.IndexOf("sha256:", StringComparison.Ordinal)..].TrimEnd();
        Assert.Equal(
            before.Replace(
                "Version=\"1\" Effective=\"2024-01-01\"",
                $"Version=\"2027-04-01\" Effective=\"2027-04-01\" Announced=\"2027-03-01\" Previous=\"1\" PreviousHash=\"{hash}\"",
                StringComparison.Ordinal),
            folder.Read("PrivacyPolicy.2027-04-01.xml"));
        Assert.Equal(before, folder.Read("PrivacyPolicy.xml"));
        Assert.Equal(ExitCode.Clean, (await Tool.RunAsync(folder.Path, "policy", "validate")).ExitCode);
    }

    [Fact]
    public async Task A_version_after_the_next_replaces_the_head_of_the_next()
    {
        folder.Write("PrivacyPolicy.xml", First);
        await Tool.RunAsync(folder.Path, "policy", "new-version", "--effective", "2027-04-01", "--announced", "2027-03-01");
        await Tool.RunAsync(folder.Path, "policy", "new-version", "--effective", "2028-04-01", "--to", "3");
        Assert.Contains("Version=\"3\" Effective=\"2028-04-01\" Previous=\"2027-04-01\" PreviousHash=\"sha256:", folder.Read("PrivacyPolicy.3.xml"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, (await Tool.RunAsync(folder.Path, "policy", "validate")).ExitCode);
    }

    [Fact]
    public async Task Bytes_before_and_behind_the_head_stay()
    {
        File.WriteAllBytes(folder["PrivacyPolicy.xml"], [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(First)]);
        await Tool.RunAsync(folder.Path, "policy", "new-version", "--effective", "2027-04-01");
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(folder["PrivacyPolicy.2027-04-01.xml"])[..3]);
    }

    [Theory]
    [InlineData("--effective", "2027-04-01", "--to", "1")]
    [InlineData("--effective", "2023-04-01")]
    [InlineData("--effective", "1.4.2027")]
    [InlineData("--effective", "2027-04-01", "--to", "a b")]
    [InlineData("--effective", "2027-04-01", "--to", "a/b")]
    [InlineData("--effective", "2027-04-01", "--output", "PrivacyPolicy.xml")]
    [InlineData("--to", "2")]
    public async Task A_version_that_cannot_follow_is_not_written(params string[] options)
    {
        folder.Write("PrivacyPolicy.xml", First);
        var tool = await Tool.RunAsync(folder.Path, ["policy", "new-version", .. options]);
        Assert.Equal(ExitCode.WrongUse, tool.ExitCode);
        Assert.Equal(["PrivacyPolicy.xml"], folder.Files);
        Assert.Equal(First, folder.Read("PrivacyPolicy.xml"));
    }

    [Fact]
    public async Task Names_are_escaped_in_the_new_head()
    {
        folder.Write("PrivacyPolicy.xml", First);
        await Tool.RunAsync(folder.Path, "policy", "new-version", "--effective", "2027-04-01", "--to", "a&b<\"c", "--output", "next.xml");
        Assert.Contains("Version=\"a&amp;b&lt;&quot;c\"", folder.Read("next.xml"), StringComparison.Ordinal);
    }
}

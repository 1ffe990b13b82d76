namespace PurposeAnalyzers.Package.Tests;

public sealed class SeverityPresetTests
{
    public static TheoryData<string> Names => [.. SeverityPreset.All.Select(preset => preset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_preset_is_what_the_rule_catalogue_generates(string name)
    {
        var preset = SeverityPreset.All.Single(preset => preset.Name == name);
        var expected = preset.Generate();
        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1")
        {
            File.WriteAllText(preset.Path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(preset.Path));
    }

    [Fact]
    public void No_preset_lies_around_unused()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.PackageProject, "config")).Order();

        Assert.Equal(SeverityPreset.All.Select(preset => preset.Path).Order(), files);
    }
}

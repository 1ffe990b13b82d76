using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>
/// Every protection in MembershipService matters: take one away, and the compiler says what a reviewer would say, where a reviewer would
/// point, and nothing else.
/// </summary>
public sealed class MutationTests(MembershipSources sources) : IClassFixture<MembershipSources>
{
    private static readonly Mutation[] All =
    [
        .. PurposeMutations.All,
        .. DisclosureMutations.All,
        .. LoggingMutations.All,
        .. RightsMutations.All,
        .. ExceptionMutations.All,
        .. ProcessorMutations.All,
        .. EndpointMutations.All,
        .. VersionMutations.All,
    ];

    public static TheoryData<string> Harmful => [.. from mutation in All where mutation.Expected.Length > 0 select mutation.Name];

    public static TheoryData<string> Harmless => [.. from mutation in All where mutation.Expected.Length == 0 select mutation.Name];

    [Fact]
    public async Task As_it_stands_the_sample_is_clean() =>
        Assert.Empty((await sources.MutateAsync([])).Found);

    [Theory, MemberData(nameof(Harmful))]
    public Task Taking_a_protection_away_is_reported_there_and_nowhere_else(string mutation) => VerifyAsync(mutation);

    [Theory, MemberData(nameof(Harmless))]
    public Task A_change_that_takes_no_protection_away_stays_silent(string mutation) => VerifyAsync(mutation);

    [Theory]
    [InlineData("Data/Member.cs", "no such text")]
    [InlineData("Data/Member.cs", "[DataCategory(")]
    [InlineData("Data/Nobody.cs", "anything")]
    public async Task A_mutation_that_has_nothing_certain_to_change_fails(string file, string text) =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => sources.MutateAsync([Edit.Delete(file, text)]));

    [Fact]
    public async Task A_mutation_that_does_not_compile_fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => sources.MutateAsync([Edit.DeleteLine("Data/Member.cs", "string Name")]));

    private async Task VerifyAsync(string name)
    {
        var mutation = All.Single(mutation => mutation.Name == name);
        var mutated = await sources.MutateAsync(mutation.Edits);

        var expected = mutation.Expected.Select(mutated.PlaceOf).Order();
        var found = mutated.Found.ToList();
        Assert.True(
            expected.SequenceEqual(found.Select(finding => finding.Place)),
            $"Expected:\n{Lines(expected)}\nFound:\n{Lines(found.Select(finding => $"{finding.Place}: {finding.Message}"))}");
    }

    private static string Lines<T>(IEnumerable<T> things) => string.Join('\n', things.Select(thing => $"  {thing}"));
}

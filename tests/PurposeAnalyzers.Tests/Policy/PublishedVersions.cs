using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>Versions of a policy that follow each other as they should: each carries the hash of the one before it.</summary>
internal static class PublishedVersions
{
    /// <summary>Version 1 takes effect on 2024-04-01, and each later one two years after the one before it, announced a month earlier.</summary>
    /// <param name="contents">What each version declares.</param>
    public static (string Path, string Text)[] Of(params string[] contents)
    {
        var files = new List<(string Path, string Text)>();
        foreach (var content in contents)
        {
            var (number, year) = (files.Count + 1, 2024 + (2 * files.Count));
            var previous = files.Count == 0 ? "" : $"""Announced="{year}-03-01" Previous="{number - 1}" PreviousHash="{HashOf(files[^1].Text)}" """;
            files.Add(($"/0/PrivacyPolicy.{number}.xml", $"""
                <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="{number}" Effective="{year}-04-01" {previous}>
                {content}
                </PrivacyPolicy>
                """));
        }

        return [.. files];
    }

    /// <summary>The same with sections in short: purposes as <c>support news:Refines</c>, categories and what else as they stand in the file.</summary>
    public static string Version(string purposes, string categories = "", string more = "") => $"""
        <Purposes>{string.Concat(purposes.Split(' ').Select(Purpose))}</Purposes>
        <Categories>{categories}</Categories>
        {more}
        """;

    public static string HashOf(string text) => CanonicalPolicy.HashOf(SourceText.From(text), CancellationToken.None)!;

    private static string Purpose(string purpose)
    {
        var parts = purpose.Split(':');
        return parts.Length == 1 ? $"<Purpose Id=\"{parts[0]}\"/>" : $"<Purpose Id=\"{parts[0]}\" Change=\"{parts[1]}\"/>";
    }
}

using System.Xml.Linq;

namespace MembershipService.Policy;

/// <summary>What the website shows: taken from the very file that the compiler holds the code to, so that the two cannot differ.</summary>
internal sealed record PublishedPolicy(
    string Version, string Effective, string Announced, IReadOnlyList<string> Purposes, IReadOnlyList<string> Recipients)
{
    private static readonly XNamespace Format = "urn:purpose-analyzers:policy:1";

    public static PublishedPolicy Read(string path)
    {
        var policy = XDocument.Load(path).Root!;
        return new PublishedPolicy(
            policy.Attribute("Version")!.Value,
            policy.Attribute("Effective")!.Value,
            policy.Attribute("Announced")!.Value,
            [.. policy.Descendants(Format + "Purpose").Select(purpose => purpose.Value)],
            [.. policy.Descendants(Format + "Recipient").Select(recipient => recipient.Value)]);
    }
}

using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Policy;

/// <summary>
/// Reads one policy file. Every error is a diagnostic at its place, and all that is not wrong still applies. Of malformed
/// XML, what stands before the error applies: an element counts only once its whole start tag was read, so nothing is
/// ever permitted on half a line. Ids that the unread rest may declare are not reported as unknown.
/// </summary>
internal static class PolicyReader
{
    public static PolicyFile Read(AdditionalText file, CancellationToken cancellationToken)
    {
        var source = file.GetText(cancellationToken);
        if (source is not null)
        {
            return Read(file.Path, source, cancellationToken);
        }

        var problems = new PolicyProblems();
        problems.Invalid(FileStart(file.Path), "PUR0003_Unreadable");
        return new PolicyFile(null, problems.ToImmutable());
    }

    public static PolicyFile Read(string path, SourceText source, CancellationToken cancellationToken)
    {
        var problems = new PolicyProblems();
        if (source.Length > PolicyDocument.MaximumCharacters)
        {
            problems.Invalid(FileStart(path), "PUR0003_TooLarge", Number(source.Length), Number(PolicyDocument.MaximumCharacters));
            return new PolicyFile(null, problems.ToImmutable());
        }

        var document = PolicyDocument.Parse(path, source, problems, cancellationToken);
        var policy = document.Root is { } root && IsPolicy(root, document, problems)
            ? Read(path, root, document, problems)
            : null;
        return new PolicyFile(policy, problems.ToImmutable());
    }

    /// <summary>A root without namespace is a slip and read on; one of another namespace is another format.</summary>
    private static bool IsPolicy(PolicyElement root, PolicyDocument document, PolicyProblems problems)
    {
        var location = document.Positions.Locate(root.NameSpan);
        if (root.Name != PolicyVocabulary.Root.Name || root.NamespaceUri is not (PrivacyPolicy.Namespace or ""))
        {
            problems.Invalid(location, "PUR0003_Root", PrivacyPolicy.Namespace);
            return false;
        }

        if (root.NamespaceUri.Length == 0)
        {
            problems.Invalid(location, "PUR0003_NoNamespace", PrivacyPolicy.Namespace);
        }

        return true;
    }

    private static PrivacyPolicy Read(string path, PolicyElement root, PolicyDocument document, PolicyProblems problems)
    {
        new PolicyStructure(document.Positions, problems).Check(root, PolicyVocabulary.Root);
        var values = new PolicyValues(document.Positions, problems);
        var sections = new PolicySectionReader(values);
        var policy = new PrivacyPolicy(
            path,
            values.Word(root, "Version") ?? "",
            values.Date(root, "Effective") ?? "",
            values.Date(root, "Announced"),
            values.Word(root, "Previous"),
            values.Hash(root, "PreviousHash"),
            Elements(root, "Purposes", "Purpose", sections.Purpose),
            Elements(root, "Recipients", "Recipient", sections.Recipient),
            Elements(root, "Categories", "Category", sections.Category),
            Elements(root, "Exceptions", "Exception", sections.Exception),
            Sections(root, "Logging").Select(e => values.Reference(e, "Purpose", IdKind.Purpose)).FirstOrDefault(id => id is not null),
            Bindings(root, new PolicyBindingReader(values)),
            Sections(root, "Recipients").Select(e => values.Months(e, "ReviewMonths")).FirstOrDefault() ?? 12,
            UnreadSections(root)) { Locations = Locations(root, values), ContentHash = new(() => CanonicalPolicy.HashOf(root)) };
        PolicyConsistency.Check(policy, values);
        return policy;
    }

    private static IEnumerable<PolicyElement> Sections(PolicyElement root, string name) => Children(root, name);

    private static IEnumerable<PolicyElement> Children(PolicyElement parent, string name) =>
        parent.Children.Where(e => e.Name == name && e.NamespaceUri == parent.NamespaceUri);

    private static ImmutableArray<T> Elements<T>(PolicyElement root, string section, string name, Func<PolicyElement, T?> read)
        where T : class =>
        Sections(root, section).SelectMany(s => Children(s, name)).Select(read).OfType<T>().ToImmutableArray();

    private static ImmutableArray<PolicyBinding> Bindings(PolicyElement root, PolicyBindingReader reader) =>
        Sections(root, "Bindings")
            .SelectMany(s => s.Children.Where(e => e.NamespaceUri == s.NamespaceUri))
            .Select(reader.Read)
            .OfType<PolicyBinding>()
            .ToImmutableArray();

    private static PolicySections UnreadSections(PolicyElement root)
    {
        var unread = PolicySections.None;
        foreach (var (section, name) in new[]
                 {
                     (PolicySections.Purposes, "Purposes"),
                     (PolicySections.Recipients, "Recipients"),
                     (PolicySections.Categories, "Categories"),
                     (PolicySections.Exceptions, "Exceptions"),
                 })
        {
            var found = Sections(root, name).ToList();
            if (found.Any(e => !e.IsClosed) || (found.Count == 0 && !root.IsClosed))
            {
                unread |= section;
            }
        }

        return unread;
    }

    private static PolicyLocations Locations(PolicyElement root, PolicyValues values) => new(
        values.Locate(root),
        values.Locate(root, "Version"),
        values.Locate(root, "Effective"),
        values.Locate(root, "Announced"),
        values.Locate(root, "Previous"),
        values.Locate(root, "PreviousHash"));

    private static Location FileStart(string path) => Location.Create(path, default, default);

    private static string Number(int value) => value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}

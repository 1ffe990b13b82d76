using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PurposeAnalyzers.Corpus.Projects;

/// <summary>
/// The unconditional properties and items of a project file and of the <c>Directory.*.props</c> above it, outermost first.
/// Not an MSBuild evaluation: conditions, imports and targets are passed over.
/// </summary>
internal sealed partial class MSBuildFile
{
    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(XElement Element, string Directory)> _items = [];

    private MSBuildFile(string path) => Directory = System.IO.Path.GetDirectoryName(path)!;

    public string Directory { get; }

    public string Sdk { get; private set; } = "";

    /// <param name="path">The project file.</param>
    /// <param name="root">No file above this folder is read.</param>
    public static MSBuildFile Read(string path, string root)
    {
        var file = new MSBuildFile(path);
        file._properties["MSBuildProjectName"] = System.IO.Path.GetFileNameWithoutExtension(path);
        foreach (var props in FilesAbove(file.Directory, root, ["Directory.Build.props", "Directory.Packages.props"]))
        {
            file.Add(props);
        }

        file.Add(path);
        return file;
    }

    public string? Property(string name) => _properties.GetValueOrDefault(name);

    public bool Flag(string name) =>
        Property(name) is { } value && (value.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Equals("enable", StringComparison.OrdinalIgnoreCase));

    /// <summary>The items of a kind, in order; a value with several entries gives several items.</summary>
    public IEnumerable<Item> Items(string kind) =>
        from item in _items
        where item.Element.Name.LocalName == kind
        from operation in (string[])["Include", "Remove", "Update"]
        let value = item.Element.Attribute(operation)?.Value
        where value is not null
        from entry in Expand(value, item.Directory).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select new Item(operation, entry, item.Element, value => Expand(value, item.Directory));

    private void Add(string path)
    {
        var directory = System.IO.Path.GetDirectoryName(path)!;
        var root = XDocument.Load(path).Root!;
        Sdk = root.Attribute("Sdk")?.Value ?? Sdk;
        foreach (var group in root.Elements().Where(IsUnconditional))
        {
            if (group.Name.LocalName == "PropertyGroup")
            {
                foreach (var property in group.Elements().Where(IsUnconditional))
                {
                    _properties[property.Name.LocalName] = Expand(property.Value.Trim(), directory);
                }
            }
            else if (group.Name.LocalName == "ItemGroup")
            {
                _items.AddRange(group.Elements().Where(IsUnconditional).Select(item => (item, directory)));
            }
        }
    }

    private string Expand(string value, string directory) => PropertyUse().Replace(value, use => use.Groups[1].Value switch
    {
        "MSBuildThisFileDirectory" or "MSBuildProjectDirectory" => directory + "/",
        var name => Property(name) ?? "",
    });

    private static List<string> FilesAbove(string directory, string root, string[] names)
    {
        var found = new List<string>();
        for (DirectoryInfo? at = new(directory); at is not null && at.FullName.StartsWith(root, StringComparison.Ordinal); at = at.Parent)
        {
            found.AddRange(names.Select(name => System.IO.Path.Combine(at.FullName, name)).Where(File.Exists));
        }

        found.Reverse();
        return found;
    }

    private static bool IsUnconditional(XElement element) => element.Attribute("Condition") is null;

    [GeneratedRegex(@"\$\((\w+)\)")]
    private static partial Regex PropertyUse();

    /// <param name="Operation"><c>Include</c>, <c>Remove</c> or <c>Update</c>.</param>
    /// <param name="Expand">Puts in the values of properties.</param>
    internal sealed record Item(string Operation, string Value, XElement Element, Func<string, string> Expand)
    {
        public string? Metadata(string name) =>
            (Element.Attribute(name)?.Value ?? Element.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value) is { } value ? Expand(value) : null;
    }
}

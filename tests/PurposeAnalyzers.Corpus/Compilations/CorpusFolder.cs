using PurposeAnalyzers.Corpus.Projects;

namespace PurposeAnalyzers.Corpus.Compilations;

/// <summary>The projects below a folder, dependencies first.</summary>
internal static class CorpusFolder
{
    /// <param name="exclude">Projects whose path below the folder contains one of these words are left out.</param>
    public static ImmutableArray<ProjectFile> Read(string folder, IReadOnlyCollection<string> exclude)
    {
        var root = Path.GetFullPath(folder).TrimEnd('/', '\\');
        var projects = Directory
            .EnumerateFiles(root, "*.csproj", SearchOption.AllDirectories)
            .Where(path => !exclude.Any(word => Path.GetRelativePath(root, path).Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal)
            .Select(path => ProjectReader.Read(path, root))
            .ToDictionary(project => project.Path);
        var ordered = ImmutableArray.CreateBuilder<ProjectFile>(projects.Count);
        var visited = new HashSet<string>();
        foreach (var project in projects.Values.OrderBy(p => p.Path, StringComparer.Ordinal))
        {
            Visit(project);
        }

        return ordered.DrainToImmutable();

        void Visit(ProjectFile project)
        {
            if (!visited.Add(project.Path))
            {
                return;
            }

            foreach (var reference in project.References)
            {
                if (projects.TryGetValue(reference, out var referenced))
                {
                    Visit(referenced);
                }
            }

            ordered.Add(project);
        }
    }
}

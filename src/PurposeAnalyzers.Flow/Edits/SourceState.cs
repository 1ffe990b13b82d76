using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>
/// What a compilation was made of when answers were found in it. Does not hold the compilation, nor, once there is a later one, files that have changed.
/// </summary>
internal sealed class SourceState
{
    private readonly ImmutableArray<FileIndex> files;
    private readonly ImmutableArray<MetadataReference> references;
    private readonly CompilationOptions options;
    private readonly string? assemblyName;
    private readonly object environment;

    /// <param name="compilation">The compilation.</param>
    /// <param name="files">Its files, in its order.</param>
    /// <param name="environment">What answers depend on besides code, to be compared by value.</param>
    public SourceState(Compilation compilation, ImmutableArray<FileIndex> files, object environment)
    {
        this.files = files;
        this.environment = environment;
        references = compilation.References.ToImmutableArray();
        options = compilation.Options.WithSyntaxTreeOptionsProvider(null); // how severe findings are
        assemblyName = compilation.AssemblyName;
    }

    /// <summary>Holds no file any more that is not part of a later compilation.</summary>
    public void LetGo(SourceState later)
    {
        var still = new HashSet<FileIndex>(later.files);
        foreach (var file in files)
        {
            if (!still.Contains(file))
            {
                file.LetGo();
            }
        }
    }

    /// <summary>What has changed since, as far as it is bodies alone; null where declarations have changed, or something that all code depends on.</summary>
    public SourceChanges? ChangesSince(SourceState earlier)
    {
        if (files.Length != earlier.files.Length
            || assemblyName != earlier.assemblyName
            || !options.Equals(earlier.options)
            || !environment.Equals(earlier.environment)
            || !references.SequenceEqual(earlier.references))
        {
            return null;
        }

        var changed = ImmutableHashSet.CreateBuilder<int>();
        var code = new HashSet<long>();
        for (var i = 0; i < files.Length; i++)
        {
            if (files[i] == earlier.files[i])
            {
                continue;
            }

            var (now, before) = (files[i].Outline, earlier.files[i].Outline);
            if (now.Surface != before.Surface || now.Bodies.Length != before.Bodies.Length)
            {
                return null;
            }

            changed.Add(i);
            AddChanges(i, earlier.files[i], code);
        }

        return new SourceChanges(changed.ToImmutable(), code);
    }

    /// <summary>The bodies that are different now, and the names that matter in them now and did not before.</summary>
    private void AddChanges(int file, FileIndex earlier, HashSet<long> code)
    {
        var now = files[file];
        for (var i = 0; i < now.Outline.Bodies.Length; i++)
        {
            var (body, before) = (now.Outline.Bodies[i], earlier.Outline.Bodies[i]);
            if (body.Tokens == before.Tokens)
            {
                continue;
            }

            code.Add(Traces.OfBody(file, i));
            code.UnionWith(body.Words.Where(word => !before.Words.Contains(word)).Select(Traces.OfNamed));
            code.UnionWith(body.Created.Where(word => !before.Created.Contains(word)).Select(Traces.OfCreated));
            if (body.CreatesUnnamed && !before.CreatesUnnamed)
            {
                code.UnionWith(now.Words.Hashes.Select(Traces.OfCreated));
            }
        }

        // Where the type is not named, it may be any that the file names.
        if (now.Created.Positions.ContainsKey(string.Empty))
        {
            code.UnionWith(now.Words.Hashes.Where(word => !earlier.Words.MayContain(word)).Select(Traces.OfCreated));
        }
    }
}

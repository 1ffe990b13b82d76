using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Cli.Reports.Building.Sections;

/// <summary>Data × purpose: what is permitted, used, excused, violated, and never used.</summary>
internal static class MatrixSection
{
    public static PurposeMatrix Build(CollectedRecords records, IReadOnlyCollection<string> purposes, int limit)
    {
        var columns = purposes.Order(StringComparer.Ordinal).ToImmutableArray();
        var rows = records.DataIds()
            .Select(id => (Id: id, Cells: Cells(id, columns, records)))
            .Where(row => !row.Cells.IsEmpty)
            .OrderByDescending(row => row.Cells.Sum(cell => cell.Violations))
            .ThenBy(row => row.Id, StringComparer.Ordinal)
            .ToList();
        return new PurposeMatrix(columns, new([.. rows.Take(limit).Select(row => new MatrixRow(records.Names.Of(row.Id), row.Cells))], rows.Count));
    }

    private static ImmutableArray<MatrixCell> Cells(string id, ImmutableArray<string> columns, CollectedRecords records)
    {
        var datum = records.Inventory.Data.GetValueOrDefault(id);
        return [.. columns.Select(purpose => Cell(id, datum, purpose, records)).OfType<MatrixCell>()];
    }

    /// <summary>Null when the two have nothing to do with each other.</summary>
    private static MatrixCell? Cell(string id, Datum? datum, string purpose, CollectedRecords records)
    {
        var uses = records.Uses.Cells.GetValueOrDefault((id, purpose));
        var (open, setAside) = records.Findings.At(id, purpose);
        var verdict = datum is null ? Verdict.NotPermitted : DatumPermission.Judge(datum, purpose);
        var isPermitted = verdict is Verdict.Permitted or Verdict.ConsentRequired or Verdict.AddedLater;
        MatrixCellState? state =
            open > 0 ? MatrixCellState.Violated
            : setAside > 0 || uses is { Excepted: > 0 } or { Refused: > 0 } ? MatrixCellState.Excused
            : uses is { All: > 0 } ? MatrixCellState.Used
            : isPermitted ? MatrixCellState.NeverUsed
            : verdict == Verdict.Prohibited ? MatrixCellState.Prohibited
            : null;
        return state is { } known
            ? new MatrixCell(purpose, known, isPermitted, verdict == Verdict.ConsentRequired, verdict == Verdict.AddedLater, uses?.All ?? 0, open)
            : null;
    }
}

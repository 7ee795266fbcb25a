using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Remedies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "AdviceCounted",
                table: "Proceedings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "MeasuresCounted",
                table: "Proceedings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Advice",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ProceedingId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Weakness = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FollowUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 48, nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneNote = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Advice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Advice_Proceedings_ProceedingId",
                        column: x => x.ProceedingId,
                        principalTable: "Proceedings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RemedialMeasures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ProceedingId = table.Column<long>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    DocumentId = table.Column<long>(type: "INTEGER", nullable: true),
                    Closes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 48, nullable: false),
                    VerifiedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VerifiedById = table.Column<long>(type: "INTEGER", nullable: true),
                    HowVerified = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemedialMeasures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RemedialMeasures_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RemedialMeasures_Officers_VerifiedById",
                        column: x => x.VerifiedById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RemedialMeasures_Proceedings_ProceedingId",
                        column: x => x.ProceedingId,
                        principalTable: "Proceedings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Advice_ProceedingId_Ordinal",
                table: "Advice",
                columns: new[] { "ProceedingId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Advice_Status_FollowUpOn",
                table: "Advice",
                columns: new[] { "Status", "FollowUpOn" });

            migrationBuilder.CreateIndex(
                name: "IX_RemedialMeasures_DocumentId",
                table: "RemedialMeasures",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_RemedialMeasures_ProceedingId_Ordinal",
                table: "RemedialMeasures",
                columns: new[] { "ProceedingId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RemedialMeasures_VerifiedById",
                table: "RemedialMeasures",
                column: "VerifiedById");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Advice");

            migrationBuilder.DropTable(
                name: "RemedialMeasures");

            migrationBuilder.DropColumn(
                name: "AdviceCounted",
                table: "Proceedings");

            migrationBuilder.DropColumn(
                name: "MeasuresCounted",
                table: "Proceedings");
        }
    }
}
